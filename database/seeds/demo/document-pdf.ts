import PDFDocument from 'pdfkit';
import { longDate } from './dates';
import type { ResolvedDocument } from './resolve';
import type { DocumentSection } from './types';

/** Whose paper it is. */
export interface Letterhead {
  name: string;
  address: string;
}

const INK = '#24211d';
const QUIET = '#6a6259';

/** A tagged PDF of a page or two: titled, in French, with its headings and lists marked. */
export function documentPdf(document: ResolvedDocument, letterhead: Letterhead): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 72, right: 72 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: document.title,
      Author: letterhead.name,
      Subject: document.description,
      CreationDate: document.datedOn,
    },
  });
  const finished = collect(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  heading(pdf, root, document, letterhead);
  document.sections.forEach((section) => body(pdf, root, section));
  signature(pdf, root, document, letterhead);
  root.end();
  pdf.end();
  return finished;
}

type Structure = PDFKit.PDFStructureElement;

function heading(
  pdf: PDFKit.PDFDocument,
  root: Structure,
  { title, datedOn }: ResolvedDocument,
  { name, address }: Letterhead,
) {
  text(pdf, root, 'P', name, { font: 'Helvetica-Bold', size: 11 });
  text(pdf, root, 'P', address, { size: 9, colour: QUIET });
  pdf.moveDown(2);
  text(pdf, root, 'H1', title, { font: 'Times-Bold', size: 20 });
  text(pdf, root, 'P', longDate(datedOn), { size: 10, colour: QUIET });
  pdf.moveDown(1.2);
}

function body(pdf: PDFKit.PDFDocument, root: Structure, section: DocumentSection) {
  if (section.heading) {
    pdf.moveDown(0.4);
    text(pdf, root, 'H2', section.heading, { font: 'Times-Bold', size: 13 });
  }
  section.paragraphs.forEach((paragraph) => text(pdf, root, 'P', paragraph, {}));
  section.items?.forEach((item) => text(pdf, root, 'P', `–  ${item}`, { indent: 12 }));
}

function signature(
  pdf: PDFKit.PDFDocument,
  root: Structure,
  { datedOn }: ResolvedDocument,
  { name }: Letterhead,
) {
  pdf.moveDown(1.5);
  text(pdf, root, 'P', `${name}, le ${longDate(datedOn)}. Document de démonstration.`, {
    size: 9,
    colour: QUIET,
  });
}

interface Look {
  font?: string;
  size?: number;
  colour?: string;
  indent?: number;
}

function text(
  pdf: PDFKit.PDFDocument,
  root: Structure,
  role: 'H1' | 'H2' | 'P',
  content: string,
  { font = 'Times-Roman', size = 11, colour = INK, indent = 0 }: Look,
) {
  root.add(
    pdf.struct(role, {}, () => {
      pdf
        .font(font)
        .fontSize(size)
        .fillColor(colour)
        .text(winAnsi(content), { lineGap: 2.5, paragraphGap: 5, indent });
    }),
  );
}

/** The standard fonts know no narrow no-break space. */
const winAnsi = (content: string) => content.replaceAll('\u202f', '\u00a0');

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
