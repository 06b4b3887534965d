import { dateBreve } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import { delaiDeLaSeance, troisDates, urgenceInvoquee } from '../reunion/convocation.rules.ts';
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
  const { instance, reunion, points } = seance;
  const { conseille, prudent, limite } = troisDates(
    { date: reunion.date, departement: instance.departementCode, delai: delaiDeLaSeance(seance) },
    aujourdHui,
  );
  if (aujourdHui > limite)
    return urgenceInvoquee(seance)
      ? dire('Convocation en urgence', 'agir')
      : dire('Délai de convocation passé', 'retard');
  if (points.every(({ etat }) => etat === 'retire'))
    return dire('Ordre du jour à écrire', aujourdHui >= conseille ? 'agir' : 'calme');
  if (aujourdHui >= prudent) return dire(`Convocations avant le ${dateBreve(limite)}`, 'agir');
  return dire(
    aujourdHui >= conseille ? 'Convocations à faire partir' : `Convocations le ${dateBreve(conseille)}`,
    aujourdHui >= conseille ? 'agir' : 'calme',
  );
}

/** Où en est une réunion, pour une ligne de tableau : la même horloge légale que `prochaineEtape`. */
export function etapeEnBref(seance: Seance, aujourdHui: string): EtapeEnBref {
  const { etat, date, anterieure } = seance.reunion;
  if (anterieure) return dire('Antérieure');
  switch (etat) {
    case 'brouillon':
      return date < aujourdHui ? dire('Séance à saisir', 'agir') : aConvoquer(seance, aujourdHui);
    case 'convoquee':
      return date < aujourdHui
        ? dire('Séance à saisir', 'agir')
        : dire(date === aujourdHui ? 'Séance aujourd’hui' : 'Convoquée', date === aujourdHui ? 'agir' : 'calme');
    case 'ouverte':
      return dire('Séance ouverte', 'agir');
    case 'tenue': {
      const { bref, ton } = etapeDuRendu(seance, aujourdHui);
      return dire(bref, ton);
    }
    case 'sans_quorum':
      return seance.seconde === null
        ? dire('Seconde convocation', 'agir')
        : dire(`Reprise le ${dateBreve(seance.seconde.date)}`);
    default:
      return dire('Sans suite');
  }
}
