import { ajouterJours } from '#shared/dates/date-civile.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';

/** Quand leurs coordonnées ont été vérifiées pour la dernière fois, en jours avant aujourd'hui, par nom. */
const VERIFIEES: Readonly<Record<string, number>> = {
  Brumairel: 430,
  Estabourg: 395,
  Grisollet: 810,
  Hautecombe: 520,
  Mirabelin: 410,
  Orvillois: 470,
  Pressoir: 385,
};
/** On lui a demandé, et l'on attend sa réponse. */
const DEMANDEE = 'Hautecombe';
/** Son adresse ne répond plus : il reste le téléphone. */
const SANS_COURRIEL = { nom: 'Orvillois', telephone: '03 53 01 00 12' };

/** Des coordonnées d'un autre temps : ce que la vérification annuelle de l'annuaire (A7) a à demander. */
export function laisserVieillir({ h, aujourdHui }: Atelier): void {
  const { designations } = h['designations.tableau']({ qpv: null }, APPELANT);
  const ids = new Map(designations.flatMap(({ personne }) => (personne === null ? [] : [[personne.nom, personne.id]])));
  const idDe = (nom: string): string => {
    const id = ids.get(nom);
    if (id === undefined) throw new Error(`Personne de l’exemple introuvable : ${nom}`);
    return id;
  };
  for (const [nom, jours] of Object.entries(VERIFIEES))
    h['personnes.modifier'](
      { id: idDe(nom), vu: VU, patch: { verifieLe: ajouterJours(aujourdHui, -jours) } },
      APPELANT,
    );
  const { nom, telephone } = SANS_COURRIEL;
  h['personnes.modifier']({ id: idDe(nom), vu: VU, patch: { courriel: null, telephone } }, APPELANT);
  h['verifications.solliciter']({ choix: { ids: [idDe(DEMANDEE)] } }, APPELANT);
}
