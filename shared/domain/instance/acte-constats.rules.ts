import { dateCourte } from '#shared/dates/format.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Constat } from '../constat.ts';
import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import { CASES_DU_PLAN_IAE, type CaseDeListe, casesDuReglement } from './acte-listes.data.ts';
import { acteEnVigueur } from './acte.rules.ts';
import type { Acte, Instance } from './instance.schema.ts';
import type { Pointage } from './pointage.schema.ts';

/** Ce qu'il faut d'une instance pour contrôler ses actes. */
export interface ActesAControler {
  readonly instance: Pick<Instance, 'type' | 'usagers'>;
  readonly actes: readonly Acte[];
  readonly pointages: readonly Pick<Pointage, 'objetId' | 'liste' | 'cle'>[];
  readonly departements: readonly string[];
  /** Le comité départemental a sa commission d'insertion dans ce fichier. */
  readonly commissionIae: boolean;
  /** Date civile du jour. */
  readonly date: string;
}

const constat = (
  code: string,
  article: string,
  phrase: string,
  gravite: Constat['gravite'] = 'attention',
  ou: string | null = null,
): Constat => ({ code, gravite, phrase, article, ou });

const COMITES = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'];

/** R-205 : le périmètre s'arrête en concertation avec la région et le département ; R-009 : plusieurs départements. */
function surLePerimetre({ instance, actes, departements, date }: ActesAControler): Constat[] {
  if (instance.type !== 'CLPE') return [];
  const plusieurs = new Set(departements).size > 1;
  const article = plusieurs ? 'R. 5311-35' : 'R. 5311-30';
  const regions = new Set(departements.map((code) => DEPARTEMENTS.find((d) => d.code === code)?.region ?? code));
  const constats: Constat[] = [];
  if (regions.size > 1)
    constats.push(
      constat(
        'R-009',
        'R. 5311-35',
        'Ce périmètre touche plusieurs régions : un comité local peut couvrir plusieurs départements, de la même région.',
      ),
    );
  if (plusieurs && acteEnVigueur(actes, 'prefet_presidant', date) === null)
    constats.push(
      constat(
        'R-009',
        'R. 5311-35',
        'L’arrêté conjoint précise celui des préfets qui préside : il n’est pas renseigné.',
      ),
    );
  const perimetre = acteEnVigueur(actes, 'perimetre', date);
  if (perimetre === null) return constats;
  const concertations = [
    ['le président du conseil régional', perimetre.concerteRegionLe],
    [
      plusieurs ? 'les présidents des conseils départementaux' : 'le président du conseil départemental',
      perimetre.concerteDepartementLe,
    ],
  ] as const;
  const sans = concertations.flatMap(([qui, le]) => (le === null ? [qui] : []));
  if (sans.length > 0)
    constats.push(constat('R-205', article, `Concertation à dater : ${enumerer(sans)}.`, 'attention', perimetre.id));
  for (const [qui, le] of concertations)
    if (le !== null && perimetre.date !== null && le > perimetre.date)
      constats.push(
        constat(
          'R-205',
          article,
          `La concertation avec ${qui} (${dateCourte(le)}) suit l’arrêté (${dateCourte(perimetre.date)}).`,
          'attention',
          perimetre.id,
        ),
      );
  return constats;
}

/**
 * R-204 : les coprésidents d'un comité local sont désignés après consultation des membres 2° à 5°, eux-mêmes déjà nommés
 * (L. 5311-10, III, 3°, R. 5311-31).
 */
function surLesCopresidents({ instance, actes, date }: ActesAControler): Constat[] {
  const designation = acteEnVigueur(actes, 'copresidents', date);
  if (instance.type !== 'CLPE' || designation === null) return [];
  const dire = (phrase: string) => constat('R-204', 'R. 5311-31', phrase, 'attention', designation.id);
  const { consulteLe, date: le } = designation;
  const nommes = acteEnVigueur(actes, 'nominations', date)?.date ?? null;
  if (consulteLe === null) return [dire('La consultation des membres 2° à 5° sur les coprésidents n’est pas datée.')];
  const constats: Constat[] = [];
  if (le !== null && consulteLe > le)
    constats.push(
      dire(`La consultation (${dateCourte(consulteLe)}) suit la désignation des coprésidents (${dateCourte(le)}).`),
    );
  if (le !== null && nommes !== null && le < nommes)
    constats.push(
      dire(
        `Les coprésidents sont désignés (${dateCourte(le)}) avant la nomination des membres à consulter (${dateCourte(nommes)}).`,
      ),
    );
  return constats;
}

const manquantes = ({ pointages }: ActesAControler, acte: Acte, cases: readonly CaseDeListe[]): string[] =>
  cases
    .filter(
      ({ cle, facultatif }) => facultatif !== true && !pointages.some((p) => p.objetId === acte.id && p.cle === cle),
    )
    .map(({ libelle }) => libelle.toLowerCase());

/** le règlement intérieur, son adoption par le comité et ce qu'il doit déterminer. */
function surLeReglement(aControler: ActesAControler): Constat[] {
  const { instance, actes, date } = aControler;
  if (instance.type !== 'CDPE' && instance.type !== 'CLPE') return [];
  const reglement = acteEnVigueur(actes, 'reglement_interieur', date);
  if (reglement === null) return [constat('R-050', 'R. 5311-45', 'Règlement intérieur non renseigné.', 'information')];
  const constats: Constat[] = [];
  if (reglement.deliberationId === null)
    constats.push(
      constat(
        'R-207',
        'R. 5311-45',
        'Dites par quelle décision le comité a adopté son règlement intérieur.',
        'information',
        reglement.id,
      ),
    );
  const aRelire = manquantes(aControler, reglement, casesDuReglement(instance.type));
  if (aRelire.length > 0)
    constats.push(
      constat(
        'R-207',
        'R. 5311-45',
        `Le règlement intérieur reste à relire : ${enumerer(aRelire)}.`,
        'attention',
        reglement.id,
      ),
    );
  return constats;
}

/** R-208 : tout comité départemental a sa commission d'insertion, qui a son plan d'action. */
function surLInsertion(aControler: ActesAControler): Constat[] {
  const { instance, actes, commissionIae, date } = aControler;
  if (instance.type === 'CDPE' && !commissionIae)
    return [
      constat(
        'R-208',
        'R. 5311-26',
        'Ce comité comprend une commission inclusion et insertion par l’activité économique : elle n’est pas dans ce fichier.',
      ),
    ];
  if (instance.type !== 'commission_iae') return [];
  const plan = acteEnVigueur(actes, 'plan_iae', date);
  if (plan === null)
    return [
      constat('R-208', 'R. 5311-26, 1°', 'Aucun plan d’action pour l’insertion par l’activité économique en vigueur.'),
    ];
  const aRelire = manquantes(aControler, plan, CASES_DU_PLAN_IAE);
  return aRelire.length === 0
    ? []
    : [
        constat(
          'R-208',
          'R. 5311-26, 1°',
          `Le plan d’action reste à relire : ${enumerer(aRelire)}.`,
          'attention',
          plan.id,
        ),
      ];
}

/** R-206 : les modalités d'association des usagers, définies avec les comités de liaison. */
function surLesUsagers({ instance: { type, usagers } }: ActesAControler): Constat[] {
  if (!COMITES.includes(type) || usagers !== null) return [];
  const article = type === 'CREFOP' ? 'R. 6123-3-20' : 'R. 5311-46';
  return [
    constat('R-206', article, 'Modalités d’association des représentants des usagers non renseignées.', 'information'),
  ];
}

/** Ce que les règles relèvent des actes d'une instance (R-009, R-050, R-204 à R-208) ; rien n'est bloqué. */
export const controlerActes = (aControler: ActesAControler): readonly Constat[] => [
  ...surLePerimetre(aControler),
  ...surLesCopresidents(aControler),
  ...surLeReglement(aControler),
  ...surLInsertion(aControler),
  ...surLesUsagers(aControler),
];
