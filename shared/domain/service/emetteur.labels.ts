import { enTri } from '#shared/text/tri.ts';
import type { NatureEmetteur } from './emetteur.schema.ts';

export const natureEmetteurLibelle: Readonly<Record<NatureEmetteur, string>> = {
  prefet_region: 'Préfet de région',
  prefet_departement: 'Préfet de département',
  sous_prefecture: 'Sous-préfecture',
  dreets: 'DREETS ou DRIEETS',
  ddets: 'DDETS ou DDETSPP',
  autre: 'Autre service',
};

/** Ce que l'intitulé dit du service : « DDETSPP du Haut-Rhin » est une direction départementale. */
export function natureDeLIntitule(intitule: string): NatureEmetteur {
  const dit = enTri(intitule);
  if (/\bddets/u.test(dit)) return 'ddets';
  if (/\bdr(?:i?e)?ets/u.test(dit)) return 'dreets';
  if (dit.startsWith('sous-pref')) return 'sous_prefecture';
  if (dit.startsWith('pref')) return /\bregion\b/u.test(dit) ? 'prefet_region' : 'prefet_departement';
  return 'autre';
}
