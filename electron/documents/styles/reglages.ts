import { W } from '../openxml/espaces.ts';
import { type Partie, partieXml } from '../openxml/paquet.ts';
import { xml } from '../openxml/xml.ts';

/** Word 2013 et suivants : sans ce réglage, il ouvrirait le fichier en « mode de compatibilité ». */
export const REGLAGES: Partie = partieXml(
  'word/settings.xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  xml`<w:settings ${W}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
);
