import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { effetDe } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { ponctuer, sansPoint, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { estUneRevision, tableauDesMontants } from './montants-de-l-avenant.ts';

/** Un article de l'avenant. */
export interface ArticleDAvenant {
  readonly intitule: string;
  readonly blocs: readonly Bloc[];
}

function objet(dossier: DossierDeConvention): readonly Bloc[] {
  const { annee } = dossier.annee;
  const avenantMotif = dossier.avenant === null ? dossier.annee.avenantMotif : dossier.avenant.lui.motif;
  if (!estUneRevision(dossier))
    return [
      paragraphe(
        'objet',
        texte(
          `Le présent avenant fixe, pour l’année ${annee}, le montant des aides financières affectées à l’organisme au titre de la convention (article D. 5316-5 du code du travail).`,
        ),
      ),
      ...(avenantMotif === null ? [] : [paragraphe('motif', texte(`${sansPoint(avenantMotif)}.`))]),
    ];
  return [
    paragraphe(
      'objet',
      texte(
        `Le présent avenant révise, pour l’année ${annee}, le montant des aides financières affectées à l’organisme (article D. 5316-5 du code du travail).`,
      ),
    ),
    paragraphe('motif', [
      ...texte('Cette révision tient compte du changement de situation de l’organisme suivant : '),
      ...texteOuManque(
        avenantMotif === null ? null : sansPoint(avenantMotif),
        'changement de situation de l’organisme qui motive la révision',
      ),
      ...texte('.'),
    ]),
  ];
}

/** D'un projet commun, la part de chacun (O-13 ; D. 5316-3, 1° e) ; celle qui manque se voit. */
function repartition({ annee: { annee }, avenant, membres }: DossierDeConvention): readonly Bloc[] {
  const organismes = avenant?.apres.membres ?? membres;
  if (organismes.length < 2) return [];
  return [
    paragraphe(
      'repartition',
      texte('Ce montant se répartit ainsi entre les organismes du projet commun :'),
      'corps',
      true,
    ),
    {
      type: 'liste',
      id: 'parts',
      elements: ponctuer(
        organismes.map(({ nom, parts }) => {
          const part = parts.find((une) => une.annee === annee);
          return [
            ...texte(`${nom} : `),
            ...texteOuManque(part === undefined ? null : montantFr(part.montant), `part ${annee} de ${nom}`),
          ];
        }),
      ),
    },
  ];
}

function montant(dossier: DossierDeConvention): readonly Bloc[] {
  return [
    tableauDesMontants(dossier),
    paragraphe(
      'plafond',
      texte(
        'Ce montant ne peut excéder le total des coûts éligibles au titre du projet, minoré le cas échéant des cofinancements obtenus auprès d’autres financeurs au titre de ces mêmes coûts (article D. 5316-7).',
      ),
    ),
    ...repartition(dossier),
  ];
}

function versement({ annee, versements }: DossierDeConvention): readonly Bloc[] {
  const prevus = versements.filter((un) => un.annee === annee.annee && un.genre !== 'reversement');
  const regle =
    'La contribution annuelle est versée en deux fois, selon les conditions fixées par la convention (article D. 5316-7)';
  if (prevus.length === 0) return [paragraphe('versement', texte(`${regle}.`))];
  return [
    paragraphe('versement', texte(`${regle} :`), 'corps', true),
    {
      type: 'liste',
      id: 'versements',
      elements: ponctuer(
        prevus.map(({ prevu, prevuLe }) => [
          ...texteOuManque(prevu === null ? null : montantFr(prevu), 'montant du versement'),
          ...texte(', le '),
          ...texteOuManque(prevuLe === null ? null : dateSansJour(prevuLe), 'date du versement'),
        ]),
      ),
    },
  ];
}

/** Quand un avenant prend effet : le jour qu'il dit, celui de sa conclusion, sinon sa signature (C7). */
export function direLEffet(lui: Pick<Avenant, 'concluLe' | 'effetLe'> | null, parties = 'parties'): string {
  const effet = lui === null ? null : (effetDe(lui) ?? lui.effetLe);
  return effet === null
    ? `Le présent avenant prend effet à sa signature par les ${parties}.`
    : `Le présent avenant prend effet le ${dateSansJour(effet)}.`;
}

function effet({ convention, annee, avenant }: DossierDeConvention): readonly Bloc[] {
  const dit = direLEffet(avenant?.lui ?? null, 'deux parties');
  if (annee.annee >= anneeCivile(convention.fin))
    return [paragraphe('effet', texte(`${dit} La convention s’achève le ${dateSansJour(convention.fin)}.`))];
  return [
    paragraphe(
      'effet',
      texte(
        `${dit} Après le terme de l’année ${annee.annee}, ses stipulations financières demeurent applicables, à titre conservatoire, jusqu’à la signature du nouvel avenant annuel et, au plus tard, jusqu’à la date fixée par arrêté des ministres chargés de l’emploi et du budget, qui ne peut dépasser le 31 mai ${annee.annee + 1} (article D. 5316-6).`,
      ),
    ),
    paragraphe(
      'suspension',
      texte(
        `À cette échéance, si l’organisme n’a pas signé le nouvel avenant qui lui a été proposé, le versement des aides est suspendu jusqu’à la conclusion de cet avenant. En l’absence de conclusion avant le 30 septembre ${annee.annee + 1}, les aides versées par l’État au titre de l’année ${annee.annee + 1} font l’objet d’une demande de reversement.`,
      ),
    ),
  ];
}

/** Les articles d'un avenant financier annuel (O-3, O-4 ; D. 5316-5 à D. 5316-7). */
export const articlesDeLAvenant = (dossier: DossierDeConvention): readonly ArticleDAvenant[] => [
  { intitule: 'Objet', blocs: objet(dossier) },
  { intitule: 'Montant de l’aide', blocs: montant(dossier) },
  { intitule: 'Versement', blocs: versement(dossier) },
  { intitule: 'Effet et durée', blocs: effet(dossier) },
  {
    intitule: 'Autres stipulations',
    blocs: [paragraphe('autres', texte('Les autres stipulations de la convention demeurent inchangées.'))],
  },
];
