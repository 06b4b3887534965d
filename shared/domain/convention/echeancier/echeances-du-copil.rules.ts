import { decomposer } from '#shared/dates/date-civile.ts';
import { copilsDus } from '../copil/frequence.rules.ts';
import type { ConventionSuivie, Echeance } from './echeancier.types.ts';
import { echeanceSimple } from './echeances-etat.rules.ts';

/** Les réunions du COPIL à la fréquence que fixe la convention : chacune au jour où elle s'est tenue, puis celle que l'on attend. */
export const echeancesDuCopil = (convention: ConventionSuivie, jour: string): readonly Echeance[] =>
  copilsDus(convention, convention.copil).map(({ du, faitLe }, rang) =>
    echeanceSimple(
      {
        cle: `copil:${rang + 1}`,
        qui: 'etat',
        quoi: 'COPIL',
        le: faitLe ?? du,
        faitLe,
        article: null,
        annee: decomposer(faitLe ?? du).annee,
      },
      jour,
    ),
  );
