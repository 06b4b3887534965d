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

/** Ce que la convention dit d'elle-même, lu de la candidature retenue (O-12, D. 5316-2, D. 5316-3) : rien ne se retape. */
export function conventionDe(retenue: Retenue): ConventionPatch {
  const { candidature, appel, nomDeRegion, annees, publicsDeLAppel, publics } = retenue;
  const { voletReperage, voletRemobilisation, voletAccompagnement, voletCoordination, coutTotal, deposeeLe, numero } =
    candidature;
  const touches = publicsDeLAppel.filter(({ id }) => publics.includes(id)).map(({ libelle }) => libelle);
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
    publics: touches.length === 0 ? null : typographier(`${touches.join(' ; ')}.`.slice(0, PUBLICS_AU_PLUS)),
    note: numero === null ? null : typographier(`Dossier déposé en ligne : ${numero}.`),
  };
}

/** Ce que l'État s'engage à verser cette année-là : le retenu, sinon le demandé ; et les bénéficiaires. */
export const anneeDe = ({ demande, retenu, beneficiaires }: AnneeDeCandidature): AnneePatch => ({
  montant: retenu ?? demande,
  beneficiaires,
});

/** Les années chiffrées que la période de la convention ne touche pas : leurs montants s'y perdraient. */
export const anneesHors = (annees: readonly AnneeDeCandidature[], touchees: readonly number[]): readonly number[] =>
  annees.filter((une) => montantDe([une]) !== null && !touchees.includes(une.annee)).map(({ annee }) => annee);
