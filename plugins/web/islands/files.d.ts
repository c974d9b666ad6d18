/** A style sheet imported by an island is copied, and stands for its address. */
declare module '*.css' {
  const address: string;
  export default address;
}
