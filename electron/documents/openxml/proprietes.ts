import { type Partie, partieXml } from './paquet.ts';
import { type Xml, xml } from './xml.ts';

interface Proprietes {
  readonly titre: string;
  readonly objet?: string;
  readonly auteur?: string;
  /** Instant de production, en UTC ; `null` : le fichier n’en dit rien. */
  readonly produitLe?: string | null;
}

const instant = (produitLe: string): Xml =>
  xml`<dcterms:created xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="dcterms:W3CDTF">${produitLe}</dcterms:created>`;

/** Le titre du fichier, son objet et le service, jamais la personne ni le logiciel. */
export const partieDesProprietes = ({ titre, objet = '', auteur = '', produitLe = null }: Proprietes): Partie =>
  partieXml(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titre}</dc:title><dc:subject>${objet}</dc:subject><dc:creator>${auteur}</dc:creator><cp:lastModifiedBy>${auteur}</cp:lastModifiedBy><dc:language>fr-FR</dc:language>${produitLe === null ? null : instant(produitLe)}</cp:coreProperties>`,
  );
