import { type Partie, partieXml } from './paquet.ts';
import { xml } from './xml.ts';

/** Le titre du fichier, son objet et le service : ni la personne, ni le logiciel, ni l’heure. */
export const partieDesProprietes = (titre: string, objet: string, auteur: string): Partie =>
  partieXml(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titre}</dc:title><dc:subject>${objet}</dc:subject><dc:creator>${auteur}</dc:creator><cp:lastModifiedBy>${auteur}</cp:lastModifiedBy><dc:language>fr-FR</dc:language></cp:coreProperties>`,
  );
