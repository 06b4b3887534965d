import { APPELANT, type Atelier, VU } from './atelier.ts';
import { PROJET_EXEMPLE, RISQUES_EXEMPLE, TEXTES_EXEMPLE } from './rapports.donnees.ts';

/** Deux rapports de la convention suivie : celui du COPIL tenu, validé ; celui du prochain, en projet. */
export function rapporter({ h, aujourdHui }: Atelier, conventionId: string): void {
  const { reunions } = h['rapports.lister']({ conventionId }, APPELANT);
  const tenue = reunions.find(({ etat }) => etat === 'tenue')?.id ?? null;
  const prochaine = reunions.find(({ date }) => date > aujourdHui)?.id ?? null;
  const creer = (reunionId: string | null): string =>
    h['rapports.creer']({ conventionId, genre: 'copil', exercice: null, reunionId }, APPELANT).id;
  const presente = creer(tenue);
  h['rapports.modifier']({ id: presente, vu: VU, patch: TEXTES_EXEMPLE }, APPELANT);
  for (const risque of RISQUES_EXEMPLE)
    h['risquesDeRapport.ajouter']({ ...risque, echeance: null, rapportId: presente }, APPELANT);
  h['rapports.valider']({ id: presente }, APPELANT);
  h['rapports.modifier']({ id: creer(prochaine), vu: VU, patch: PROJET_EXEMPLE }, APPELANT);
}
