import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ce que le cabinet fait d’un .docx : des gestes sur son XML, comme Word les écrit. */

type Geste = (xml: string) => string;

/** Applique des gestes au corps d’un .docx, et d’autres parties au besoin. */
export function corrigerWord(
  octets: Uint8Array,
  gestes: readonly Geste[],
  parties: Readonly<Record<string, string>> = {},
): Uint8Array {
  const archive = unzipSync(octets);
  const corps = archive['word/document.xml'];
  if (corps === undefined) throw new Error('Pas un .docx');
  const xml = gestes.reduce((lu, geste) => geste(lu), strFromU8(corps));
  return zipSync({
    ...archive,
    'word/document.xml': strToU8(xml),
    ...Object.fromEntries(Object.entries(parties).map(([chemin, contenu]) => [chemin, strToU8(contenu)])),
  });
}

const exiger = (xml: string, cherche: string): number => {
  const place = xml.indexOf(cherche);
  if (place === -1) throw new Error(`« ${cherche} » n’est pas dans le document`);
  return place;
};

export const AUTEUR = 'w:id="900" w:author="Zoé Essai" w:date="2026-11-12T09:00:00Z"';

/** Remplace un texte, sans suivi ; le premier du nom, ou le rang donné. */
export const remplacer =
  (avant: string, apres: string): Geste =>
  (xml) => {
    const place = exiger(xml, avant);
    return `${xml.slice(0, place)}${apres}${xml.slice(place + avant.length)}`;
  };

/** Remplace un texte avec le suivi des modifications : passage coupé, ôté, ajouté. */
export const suivre =
  (avant: string, apres: string): Geste =>
  (xml) => {
    const place = exiger(xml, avant);
    const debut = xml.lastIndexOf('<w:r>', place);
    const fin = xml.indexOf('</w:r>', place) + '</w:r>'.length;
    const passage = xml.slice(debut, fin);
    const forme = /<w:rPr>.*?<\/w:rPr>/u.exec(passage)?.[0] ?? '';
    const texte = /<w:t[^>]*>(?<texte>.*?)<\/w:t>/su.exec(passage)?.groups?.['texte'] ?? '';
    const coupe = texte.indexOf(avant);
    const run = (contenu: string, balise = 'w:t') =>
      contenu === '' ? '' : `<w:r>${forme}<${balise} xml:space="preserve">${contenu}</${balise}></w:r>`;
    return [
      xml.slice(0, debut),
      run(texte.slice(0, coupe)),
      `<w:del ${AUTEUR}>${run(avant, 'w:delText')}</w:del>`,
      apres === '' ? '' : `<w:ins ${AUTEUR}>${run(apres)}</w:ins>`,
      run(texte.slice(coupe + avant.length)),
      xml.slice(fin),
    ].join('');
  };

/** Les bornes du paragraphe qui porte ce texte. */
function paragraphe(xml: string, texte: string): { debut: number; fin: number } {
  const place = exiger(xml, texte);
  return { debut: xml.lastIndexOf('<w:p>', place), fin: xml.indexOf('</w:p>', place) + '</w:p>'.length };
}

const surLeParagraphe =
  (texte: string, faire: (p: string) => string): Geste =>
  (xml) => {
    const { debut, fin } = paragraphe(xml, texte);
    return `${xml.slice(0, debut)}${faire(xml.slice(debut, fin))}${xml.slice(fin)}`;
  };

const enSupprime = (p: string) =>
  p.replaceAll(
    /<w:r>.*?<\/w:r>/gsu,
    (passage) =>
      `<w:del ${AUTEUR}>${passage.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`,
  );
const finOtee = (p: string) => p.replace('</w:pPr>', `<w:rPr><w:del ${AUTEUR}/></w:rPr></w:pPr>`);

/** Supprime un paragraphe avec le suivi, jusqu’à sa marque. */
export const supprimerParagraphe = (texte: string): Geste => surLeParagraphe(texte, (p) => finOtee(enSupprime(p)));
/** Soude un paragraphe au suivant, avec le suivi. */
export const souder = (texte: string): Geste => surLeParagraphe(texte, finOtee);
/** Ôte un paragraphe, sans suivi, signet compris. */
export const oterParagraphe = (texte: string): Geste => surLeParagraphe(texte, () => '');
/** Perd le signet d’un paragraphe, comme un copier-coller. */
export const perdreLeSignet = (texte: string): Geste =>
  surLeParagraphe(texte, (p) => p.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ''));
/** Change le style d’un paragraphe, sans toucher à son texte. */
export const restyler = (texte: string, style: string): Geste =>
  surLeParagraphe(texte, (p) =>
    p.replace(/<w:pStyle [^>]*>/u, `<w:pStyle w:val="${style}"/><w:pPrChange ${AUTEUR}><w:pPr/></w:pPrChange>`),
  );

/** Ajoute un paragraphe après celui-là, avec le suivi ou non. */
export const ajouterApres = (texte: string, neuf: string, suivi = false): Geste =>
  surLeParagraphe(texte, (p) => {
    const run = `<w:r><w:t xml:space="preserve">${neuf}</w:t></w:r>`;
    return suivi
      ? `${p}<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:rPr><w:ins ${AUTEUR}/></w:rPr></w:pPr><w:ins ${AUTEUR}>${run}</w:ins></w:p>`
      : `${p}<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${run}</w:p>`;
  });

/** Coupe un paragraphe en deux, au milieu d’un passage. */
export const couperApres =
  (texte: string): Geste =>
  (xml) => {
    const place = exiger(xml, texte) + texte.length;
    const { debut } = paragraphe(xml, texte);
    const forme = /<w:pPr>.*?<\/w:pPr>/su.exec(xml.slice(debut, place))?.[0] ?? '';
    return `${xml.slice(0, place)}</w:t></w:r></w:p><w:p>${forme}<w:r><w:t xml:space="preserve">${xml.slice(place)}`;
  };

/** Pose un commentaire sur un paragraphe ; sa partie s’ajoute à l’archive. */
export const commenter = (texte: string, id = '0'): Geste =>
  surLeParagraphe(texte, (p) =>
    p
      .replace('</w:pPr>', `</w:pPr><w:commentRangeStart w:id="${id}"/>`)
      .replace('</w:p>', `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`),
  );
export const partieDesCommentaires = (texte: string, id = '0'): Record<string, string> => ({
  'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="${id}" w:author="Zoé Essai" w:date="2026-11-12T09:00:00Z"><w:p><w:r><w:t>${texte}</w:t></w:r></w:p></w:comment></w:comments>`,
});

/** Déplace tout ce qui va d’un titre au suivant à la place d’un autre point. */
export const deplacerLePoint =
  (titre: string, suivant: string, avantTitre: string): Geste =>
  (xml) => {
    const debut = paragraphe(xml, titre).debut;
    const fin = paragraphe(xml, suivant).debut;
    const bloc = xml.slice(debut, fin);
    const sans = `${xml.slice(0, debut)}${xml.slice(fin)}`;
    const place = paragraphe(sans, avantTitre).debut;
    return `${sans.slice(0, place)}${bloc}${sans.slice(place)}`;
  };
