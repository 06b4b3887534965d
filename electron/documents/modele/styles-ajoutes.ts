import { partieDesStyles } from '../styles/styles.ts';
import type { Police } from '../styles/charte.ts';
import { PREFIXE } from './bloc-brut.ts';

const STYLE = /<w:style\b[^>]*w:type="(?:paragraph|table)"[\s\S]*?<\/w:style>/gu;
const prefixer = (xml: string): string =>
  xml
    .replace(/w:styleId="(?<id>[^"]*)"/u, `w:styleId="${PREFIXE}$<id>"`)
    .replace(/<w:name w:val="(?<nom>[^"]*)"/u, `<w:name w:val="${PREFIXE}$<nom>"`)
    .replace(/<w:(?<quoi>basedOn|next|link) w:val="(?<id>[^"]*)"/gu, `<w:$<quoi> w:val="${PREFIXE}$<id>"`)
    .replace(/ w:default="1"/u, '')
    .replace(/<w:qFormat\/>/u, '');

/**
 * La feuille de styles d'un modèle, et les nôtres à sa suite sous un nom préfixé : un bloc inséré y trouve chaque style qu'il
 * nomme, et aucun style du service n'est touché.
 */
export async function avecNosStyles(styles: string, police: Police): Promise<string> {
  const { data } = await partieDesStyles(police);
  const notres = [...data.matchAll(STYLE)].map(([style]) => prefixer(style)).join('');
  return styles.replace(/<\/w:styles>\s*$/u, `${notres}</w:styles>`);
}
