import { typographier } from '#shared/text/typographie.ts';
import type { AnneePatch } from '../convention/annee.schema.ts';
import type { ConventionPatch } from '../convention/convention.schema.ts';
import type { Appel, PublicDAppel } from './appel.schema.ts';
import type { AnneeDeCandidature, Candidature } from './candidature.schema.ts';
import { beneficiairesDe, montantDe } from './engagement.rules.ts';

export interface Retenue {
  readonly candidature: Candidature;
  readonly appel: Appel;
  readonly nomDeRegion: string;
  readonly annees: readonly AnneeDeCandidature[];
  readonly publicsDeLAppel: readonly PublicDAppel[];
  readonly publics: readonly string[];
}

/** Ce qu'une convention garde de ses publics, en signes. */
const PUBLICS_AU_PLUS = 1_000;

/** Les publics qui tiennent dans le champ de la convention, entiers, et ceux qui n'y tiennent pas. */
function repartirLesPublics(touches: readonly string[]): {
  readonly publics: string | null;
  readonly autres: string | null;
} {
  const enPhrase = (libelles: readonly string[]) =>
    libelles.length === 0 ? null : typographier(`${libelles.join(' ; ')}.`);
  const trop = touches.findIndex((_, rang) => (enPhrase(touches.slice(0, rang + 1)) ?? '').length > PUBLICS_AU_PLUS);
  const tenus = trop === -1 ? touches.length : trop;
  return { publics: enPhrase(touches.slice(0, tenus)), autres: enPhrase(touches.slice(tenus)) };
}

/** Ce que la convention dit d'elle-même, lu de la candidature retenue (O-12, D. 5316-2, D. 5316-3) : rien ne se retape. */
export function conventionDe(retenue: Retenue): ConventionPatch {
  const { candidature, appel, nomDeRegion, annees, publicsDeLAppel, publics } = retenue;
  const { voletReperage, voletRemobilisation, voletAccompagnement, voletCoordination, coutTotal, deposeeLe, numero } =
    candidature;
  const touches = publicsDeLAppel.filter(({ id }) => publics.includes(id)).map(({ libelle }) => libelle);
  const { publics: dits, autres } = repartirLesPublics(touches);
  const notes = [
    numero === null ? null : `Dossier déposé en ligne : ${numero}.`,
    autres === null ? null : `Autres publics de la candidature : ${autres}`,
  ].filter((une) => une !== null);
  return {
    autorite: typographier(`Préfet de la région ${nomDeRegion}`),
    prefetDeRegion: true,
    ...{ voletReperage, voletRemobilisation, voletAccompagnement, voletCoordination },
    voletsExiges: appel.voletsExiges,
    coutTotal,
    montant: montantDe(annees),
    beneficiaires: beneficiairesDe(annees),
    minimumAnnuel: appel.minimumAnnuel,
    amiReference: appel.intitule,
    demandeLe: deposeeLe,
    publics: dits,
    note: notes.length === 0 ? null : typographier(notes.join('\n')),
  };
}

/** Ce que l'État s'engage à verser cette année-là : le retenu, sinon le demandé ; et les bénéficiaires. */
export const anneeDe = ({ demande, retenu, beneficiaires }: AnneeDeCandidature): AnneePatch => ({
  montant: retenu ?? demande,
  beneficiaires,
});

/** Les années chiffrées, en euros ou en personnes, que la période de la convention ne touche pas : elles s'y perdraient. */
export const anneesHors = (annees: readonly AnneeDeCandidature[], touchees: readonly number[]): readonly number[] =>
  annees
    .filter((une) => (montantDe([une]) ?? beneficiairesDe([une])) !== null && !touchees.includes(une.annee))
    .map(({ annee }) => annee);
