import { couper } from '#shared/text/couper.ts';

const PHRASES = [
  'Texte de formation, sans rapport avec une situation réelle.',
  'Le point est présenté aux membres, qui en prennent acte.',
  'Les échanges portent sur le calendrier, les moyens et les suites à donner.',
  'Un bilan sera présenté à la prochaine réunion.',
  'Les partenaires conviennent de se retrouver avant la fin du trimestre.',
  'Le secrétariat transmettra les éléments demandés.',
] as const;

/** Un texte de longueur semblable, qui ne dit rien : un écran, un document gardent leur allure. */
export function texteDeFormation(texte: string): string {
  const longueur = [...texte].length;
  if (longueur < PHRASES[0].length) return couper('Formation', Math.max(longueur, 1));
  let rendu = '';
  for (let rang = 0; [...rendu].length < longueur || rendu === ''; rang += 1)
    rendu += `${rendu === '' ? '' : ' '}${PHRASES[rang % PHRASES.length]}`;
  return couper(rendu, longueur).trim();
}
