import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { estRendu } from '#shared/domain/convention/argent/comptes.rules.ts';
import { type AControler, controlerLaConvention } from '#shared/domain/convention/argent/controle.rules.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import type { ControleDOrganisme, ControleValide } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type {
  ComptesDOrganisme,
  SurcompensationDuRapport,
  TermeDuRapport,
} from '#shared/documents/rapport-copil/argent.types.ts';

/** Les termes que le tableau montre, dans l'ordre du calcul ; le bénéfice raisonnable n'y est que s'il compte. */
const TERMES = ['CE', 'R', 'COF', 'CN', 'BR', 'P', 'V', 'S'];

const valeurs = (organismes: readonly ControleDOrganisme[], cle: string, annee: number): number | null =>
  sommeDite(
    organismes.flatMap(({ termes }) =>
      termes.filter((un) => un.cle === cle && un.annee === annee).map(({ valeur }) => valeur),
    ),
  );

/** Un terme, exercice par exercice puis en tout : la somme des organismes, comme à l'écran. */
function termeDe(organismes: readonly ControleDOrganisme[], cle: string, annees: readonly number[]): TermeDuRapport[] {
  const modele = organismes.flatMap(({ termes }) => termes).find((un) => un.cle === cle && un.annee !== null);
  if (modele === undefined) return [];
  const parAnnee = annees.map((annee) => valeurs(organismes, cle, annee));
  const connus = parAnnee.filter((valeur) => valeur !== null);
  if (cle === 'BR' && connus.every((valeur) => valeur === 0)) return [];
  return [{ cle, libelle: modele.libelle, formule: modele.formule, parAnnee, cumul: sommeDe(connus) }];
}

const somme = ({ termes }: ControleDOrganisme, cle: string): number =>
  sommeDe(termes.filter((un) => un.cle === cle && un.annee !== null).map(({ valeur }) => valeur));

const enLigne = (organisme: ControleDOrganisme): ComptesDOrganisme => ({
  nom: organisme.nom,
  chargesEligibles: somme(organisme, 'CE'),
  recettes: somme(organisme, 'R'),
  contribution: somme(organisme, 'V'),
  ecart: organisme.surcompensation,
});

/**
 * Charges éligibles nettes et surcompensation, jusqu'au dernier exercice rendu (T6, M7 à M10) : le calcul de l'onglet
 * Argent. `null` : aucun compte n'est rendu.
 * @param au jour des données : l'exercice d'après n'y est pas
 * @param valides contrôles que l'autorité a validés
 */
export function surcompensationDuRapport(
  donnees: AControler,
  valides: readonly ControleValide[],
  au: string,
): SurcompensationDuRapport | null {
  const { convention, lignes, membres } = donnees;
  const annees = anneesCiviles(convention).filter((annee) => annee <= anneeCivile(au));
  const jusquA = annees.findLast((annee) => estRendu(lignes.filter((une) => une.annee === annee)));
  if (jusquA === undefined) return null;
  const proposition = controlerLaConvention(donnees, jusquA);
  const rendus = proposition.organismes.filter(({ termes }) => termes.some((un) => un.annee !== null));
  const montrees = annees.filter((annee) => annee <= jusquA);
  const valide = valides.find((un) => un.le <= au);
  const report = rendus.flatMap(({ termes }) => termes.filter(({ cle }) => cle === 'report'));
  const entrant = sommeDe(report.map(({ valeur }) => valeur));
  return {
    annees: montrees,
    termes: [
      ...TERMES.flatMap((cle) => termeDe(rendus, cle, montrees)),
      ...(entrant === 0
        ? []
        : [
            {
              cle: 'report',
              libelle: 'Report entrant',
              formule: 'report de la période passée',
              parAnnee: montrees.map(() => null),
              cumul: entrant,
            },
          ]),
      {
        cle: 'ΣS',
        libelle: 'Surcompensation',
        formule: 'report + Σ V − Σ P',
        parAnnee: montrees.map(() => null),
        cumul: proposition.surcompensation,
      },
    ],
    organismes: membres.length === 0 ? [] : rendus.map(enLigne),
    proposition: direLaDecision(proposition),
    partielle: proposition.exercices.some(({ chargesNettes }) => chargesNettes === null),
    constats: [...proposition.constats, ...proposition.organismes.flatMap((un) => un.constats)].map(
      ({ phrase, article }) => ({ phrase, article }),
    ),
    valide:
      valide === undefined
        ? null
        : {
            le: valide.le,
            autorite: valide.autorite,
            jusquA: valide.jusquA,
            decision: direLaDecision(valide),
            motif: valide.motif,
          },
  };
}
