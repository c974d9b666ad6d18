/** Columns of the table `files`, as raw SQL gives them. */
export interface FileRow {
  readonly url: string;
  readonly name: string;
  readonly mime: string;
  readonly ext: string | null;
  readonly size: number | string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly alternative_text: string | null;
  readonly caption: string | null;
  readonly focal_point: FocalPercentages | null;
  readonly formats: object | null;
  readonly decorative?: boolean | null;
  readonly dominant_colour?: string | null;
}

/** Attributes of `plugin::upload.file`, as Strapi's queries and documents give them. */
export interface UploadFile {
  readonly url: string;
  readonly name: string;
  readonly mime: string;
  readonly ext?: string | null | undefined;
  readonly size?: number | string | null | undefined;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly alternativeText?: string | null | undefined;
  readonly caption?: string | null | undefined;
  readonly focalPoint?: FocalPercentages | null | undefined;
  readonly formats?: object | null | undefined;
  readonly decorative?: boolean | null | undefined;
  readonly dominantColour?: string | null | undefined;
}

/** The library counts the focal point in hundredths of the width and height. */
export interface FocalPercentages {
  readonly x: number;
  readonly y: number;
}

export type LibraryFile = FileRow | UploadFile;

/** The same facts whichever way the file was read. */
export function attributesOf(file: LibraryFile): UploadFile {
  if (!isRow(file)) return file;
  return {
    ...file,
    alternativeText: file.alternative_text,
    focalPoint: file.focal_point,
    dominantColour: file.dominant_colour,
  };
}

const isRow = (file: LibraryFile): file is FileRow => 'alternative_text' in file;

export const isImage = (file: { readonly mime: string }): boolean => file.mime.startsWith('image/');
