import { dateBreve } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import { estEcrite } from '../ecrite/ecrite.rules.ts';
import { datesDeConvocation, urgenceInvoquee } from '../reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '../reunion/delai.rules.ts';
import { jalonsInternes } from '../reunion/jalons.rules.ts';
import { etapeDuRendu } from '../rendu/etape-du-rendu.rules.ts';
import type { Seance } from './seance.schema.ts';

export interface EtapeEnBref {
  /** Trois ou quatre mots : « Convocations le 25 févr. », « Séance à saisir ». */
  readonly texte: string;
  /** `retard` : une date limite est passée, le seul cas rouge. */
  readonly ton: 'calme' | 'agir' | 'retard';
}

const dire = (texte: string, ton: EtapeEnBref['ton'] = 'calme'): EtapeEnBref => ({ texte: typographier(texte), ton });

function aConvoquer(seance: Seance, aujourdHui: string): EtapeEnBref {
  const { conseille, prudent, limite } = datesDeConvocation(seance, aujourdHui);
  if (aujourdHui > limite)
    return urgenceInvoquee(seance)
      ? dire('Convocation en urgence', 'agir')
      : dire('Délai de convocation passé', 'retard');
  const jalons = jalonsInternes(seance, delaiDeLaSeance(seance), aujourdHui);
  const ordreDuJour = jalons.find(({ cle }) => cle === 'ordre_du_jour');
  if (seance.points.every(({ etat }) => etat === 'retire')) {
    const depuis = ordreDuJour?.date ?? conseille;
    if (aujourdHui >= depuis) return dire('Ordre du jour à écrire', 'agir');
    return dire(`Ordre du jour pour le ${dateBreve(depuis)}`);
  }
  if (aujourdHui >= prudent) return dire(`Convocations avant le ${dateBreve(limite)}`, 'agir');
  if (aujourdHui >= conseille) return dire('Convocations à faire partir', 'agir');
  if (ordreDuJour !== undefined && ordreDuJour.etat !== 'fait')
    return aujourdHui >= ordreDuJour.date
      ? dire('Ordre du jour à valider', 'agir')
      : dire(`Ordre du jour à valider le ${dateBreve(ordreDuJour.date)}`);
  return dire(`Convocations le ${dateBreve(conseille)}`);
}

/** Convoquée : ses pièces restent à envoyer une fois leur jalon venu. */
function convoquee(seance: Seance, aujourdHui: string): EtapeEnBref {
  const pieces = jalonsInternes(seance, delaiDeLaSeance(seance), aujourdHui).find(({ cle }) => cle === 'pieces');
  return pieces?.etat === 'passe' || pieces?.etat === 'aujourdhui'
    ? dire('Pièces à envoyer', 'agir')
    : dire('Convoquée');
}

/** Où en est une réunion, pour une ligne de tableau : la même horloge légale que `prochaineEtape`. */
export function etapeEnBref(seance: Seance, aujourdHui: string): EtapeEnBref {
  const { etat, date, anterieure } = seance.reunion;
  if (anterieure) return dire('Antérieure');
  switch (etat) {
    case 'brouillon':
      return date < aujourdHui ? dire('Séance à saisir', 'agir') : aConvoquer(seance, aujourdHui);
    case 'convoquee':
      if (date < aujourdHui) return dire('Séance à saisir', 'agir');
      return date === aujourdHui ? dire('Séance aujourd’hui', 'agir') : convoquee(seance, aujourdHui);
    case 'ouverte':
      return dire(estEcrite(seance.reunion) ? 'Vote ouvert' : 'Séance ouverte', 'agir');
    case 'tenue': {
      const { bref, ton } = etapeDuRendu(seance, aujourdHui);
      return dire(bref, ton);
    }
    case 'sans_quorum':
      return seance.seconde === null
        ? dire('Seconde convocation', 'agir')
        : dire(`Reprise le ${dateBreve(seance.seconde.date)}`);
    case 'reportee':
      return dire('Reportée, date à fixer', 'agir');
    case 'annulee':
      return dire('Annulée');
  }
}
