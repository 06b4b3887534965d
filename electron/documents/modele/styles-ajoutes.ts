import { STYLES } from '../styles/styles.ts';
import { PREFIXE } from './bloc-brut.ts';

const prefixer = (xml: string): string =>
  xml
    .replace(/w:styleId="(?<id>[^"]*)"/u, `w:styleId="${PREFIXE}$<id>"`)
    .replace(/<w:name w:val="(?<nom>[^"]*)"/u, `<w:name w:val="${PREFIXE}$<nom>"`)
    .replace(/<w:(?<quoi>basedOn|next|link) w:val="(?<id>[^"]*)"/gu, `<w:$<quoi> w:val="${PREFIXE}$<id>"`)
    .replace(/ w:default="1"/u, '')
    .replace(/<w:qFormat\/>/u, '');

const NOTRES = STYLES.map(({ texte }) => prefixer(texte)).join('');

/**
 * La feuille de styles d'un modèle, et les nôtres à sa suite sous un nom préfixé : un bloc inséré y trouve chaque style qu'il
 * nomme, et aucun style du service n'est touché.
 */
export const avecNosStyles = (styles: string): string =>
  styles.replace(/<\/w:styles>\s*$/u, () => `${NOTRES}</w:styles>`);
