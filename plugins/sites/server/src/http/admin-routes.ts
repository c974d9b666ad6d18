const may = (action: string, subject?: string) => ({
