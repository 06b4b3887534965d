import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { lireDate } from '#shared/dates/lecture.ts';
import { Calendrier } from './Calendrier.tsx';
import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { refusDeLecture, valeurLue } from './lecture-de-saisie.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';
import { useSaisieLibre } from './use-saisie-libre.ts';

interface Proprietes extends ProprietesChamp<string | null> {
  /** Jour d'aujourd'hui, AAAA-MM-JJ : l'année d'une date tapée sans elle. */
  readonly aujourdHui: string;
  /** Comment la date comprise se réécrit : « jeudi 12 mars 2026 », qui dit le jour, ou « 12/03/2026 ». */
  readonly forme?: 'longue' | 'courte' | undefined;
  /** Montré quand il n'y a pas de date : comment la taper, ou ce que vaut son absence. */
  readonly exemple?: string | undefined;
}

/**
 * Une date, tapée comme elle vient (« 12/03/2026 », « 12 mars », « jeudi 12 mars ») ou prise au
 * calendrier. La valeur est une date civile AAAA-MM-JJ, `null` si vide, sinon le texte tapé : le
 * champ dit alors ce qui ne va pas et propose la date la plus proche.
 */
export function ChampDate({
  libelle,
  valeur,
  surChange,
  aujourdHui,
  forme = 'longue',
  exemple = '12 mars 2026',
  ...reste
}: Proprietes) {
  const lire = (texte: string) => lireDate(texte, aujourdHui);
  const ecrireDate = forme === 'longue' ? dateLongue : dateCourte;
  const libre = useSaisieLibre<string | null>({
    valeur,
    surChange,
    ecrire: (date) => (estDateCivile(date) ? ecrireDate(date) : (date ?? '')),
    lire: (texte) => valeurLue(texte, lire),
    surQuitte: reste.surQuitte,
  });
  const refus = libre.tenu ? null : refusDeLecture(valeur, lire);
  const proposition = refus?.proposition ?? null;
  const { saisie, cadre } = useAttributsDeChamp({ ...reste, faute: refus?.phrase ?? reste.faute });
  const correction =
    proposition === null
      ? null
      : { libelle: `Écrire ${dateCourte(proposition)}`, surClic: () => surChange(proposition) };
  return (
    <Champ libelle={libelle} {...cadre} correction={correction}>
      <span className="saisie-avec-geste">
        <input {...saisie} {...libre.attributs} className="saisie" placeholder={exemple} />
        <Calendrier
          libelle={`Choisir au calendrier : ${libelle}`}
          valeur={estDateCivile(valeur) ? valeur : null}
          surChange={surChange}
          desactive={reste.desactive}
        />
      </span>
    </Champ>
  );
}
