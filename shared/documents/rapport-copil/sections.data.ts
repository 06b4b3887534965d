import { sectionsDuRapport } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import type { CleDeSection } from '#shared/domain/convention/rapport/sections.data.ts';
import type { Bloc } from '../blocs.ts';
import type { DossierDeRapport } from './rapport.types.ts';
import { annexes } from './sections/annexes.ts';
import { argent } from './sections/argent.ts';
import { avancement } from './sections/avancement.ts';
import { avis } from './sections/avis.ts';
import { conformite } from './sections/conformite.ts';
import { etapes } from './sections/etapes.ts';
import { identite } from './sections/identite.ts';
import { participants } from './sections/participants.ts';
import { qualitatif } from './sections/qualitatif.ts';
import { risques } from './sections/risques.ts';
import { suiviDesDecisions } from './sections/suivi.ts';
import { synthese } from './sections/synthese.ts';

/** Une section imprimée : son titre, et ses blocs d'après le dossier. */
export interface SectionImprimee {
  readonly cle: CleDeSection;
  readonly titre: string;
  readonly obligatoire: boolean;
  /** Commence une page. */
  readonly nouvellePage: (dossier: DossierDeRapport) => boolean;
  readonly blocs: (dossier: DossierDeRapport) => readonly Bloc[];
}

/** Ce qu'imprime chaque section ; la garde n'a pas de titre. */
const BLOCS: Readonly<Record<Exclude<CleDeSection, 'garde'>, SectionImprimee['blocs']>> = {
  synthese,
  identite,
  participants,
  decisions: suiviDesDecisions,
  effectifs: avancement,
  argent,
  qualitatif,
  conformite,
  risques,
  avis,
  etapes,
  annexes,
};

/**
 * La synthèse tient seule sur sa page, et la suite commence la sienne ; les tableaux aussi, si les participants ou les
 * décisions suivies en remplissent une avant eux.
 */
function commenceUnePage(cle: CleDeSection, { participants: presents, suivies }: DossierDeRapport): boolean {
  if (cle === 'effectifs') return presents.length > 0 || suivies.length > 0;
  return cle === 'synthese' || cle === 'identite';
}

/** Les sections d'un rapport, dans l'ordre (D1) : celles qui s'appliquent à sa convention. */
export const sectionsDe = ({ rapport, portee }: DossierDeRapport): readonly SectionImprimee[] =>
  sectionsDuRapport(rapport, portee).flatMap(({ cle, titre, obligatoire }) =>
    cle === 'garde'
      ? []
      : [{ cle, titre, obligatoire, nouvellePage: (dossier) => commenceUnePage(cle, dossier), blocs: BLOCS[cle] }],
  );
