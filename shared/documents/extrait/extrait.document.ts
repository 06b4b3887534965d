import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { FORMES, formeDe } from '#shared/domain/rendu/forme.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { etablirCompteRendu } from '../compte-rendu/compte-rendu.document.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { etablirProcesVerbal } from '../proces-verbal/proces-verbal.document.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { manque, texte } from '../segments.ts';
import { signet } from '../signets.ts';

/** Les points choisis ; à défaut, le premier qui porte une délibération, sinon le premier. */
function choisir(points: readonly PointEnSeance[], objets: readonly string[]): PointEnSeance[] {
  const choisis = points.filter(({ id }) => objets.includes(id));
  if (choisis.length > 0) return choisis;
  const [premier = points[0]] = points.filter(({ deliberations }) => deliberations.length > 0);
  return premier === undefined ? [] : [premier];
}

/** Les blocs d'un point, de son titre à celui du point ou de la rubrique qui suit. */
function blocsDuPoint(blocs: readonly Bloc[], pointId: string): Bloc[] {
  const debut = blocs.findIndex(({ id }) => id === signet('point', pointId));
  if (debut === -1) return [];
  const suite = blocs.slice(debut + 1);
  const fin = suite.findIndex((bloc) => bloc.type === 'titre' && bloc.niveau <= 2);
  return [...blocs.slice(debut, debut + 1), ...(fin === -1 ? suite : suite.slice(0, fin))];
}

const GARDES: ReadonlySet<string> = new Set(['fiche', 'quorum_calcul', 'quorum_effet']);

/**
 * Extrait d'un compte rendu : la séance, le quorum, un seul point (ou quelques-uns) dans les mots du procès-verbal, et
 * la signature de son auteur (L. 212-1). Rien d'autre de la séance n'y paraît (L. 311-6, L. 311-7).
 */
export function etablirExtrait(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const { instance, reunion } = seance;
  const forme = formeDe(seance);
  const entier = forme === 'compte-rendu' ? etablirCompteRendu(seance, options) : etablirProcesVerbal(seance, options);
  const rangs = pointsDe(seance);
  const points = choisir(rangs, options.objets ?? []);
  const numeros = points.map((point) => rangs.indexOf(point) + 1);
  const nom = `Extrait du ${forme === 'compte-rendu' ? FORMES[forme].nom : FORMES['proces-verbal'].nom}`;
  const jour = dateSansJour(reunion.date);
  const deLaSeance = entier.blocs.flatMap((bloc): Bloc[] => {
    if (bloc.type === 'blocTitre') return [{ ...bloc, forme: nom }];
    return GARDES.has(bloc.id) ? [bloc] : [];
  });
  const duPoint =
    points.length === 0
      ? [paragraphe('extrait_vide', manque('point à choisir'))]
      : points.flatMap((point) => blocsDuPoint(entier.blocs, point.id));
  return {
    ...entier,
    titre: `${nom}, ${nomLegal(instance)}, séance du ${jour}`,
    objet: nom,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), `extrait-point-${numeros.join('-')}`),
    enTete: {
      ...entier.enTete,
      titreCourant: typographier(`${nomCourt(instance)} – ${nom.toLocaleLowerCase('fr')} du ${jour}`),
    },
    blocs: [
      ...deLaSeance,
      ...duPoint,
      paragraphe('extrait_conforme', texte('Pour extrait conforme,'), 'corps', true),
      ...entier.blocs.filter(({ type }) => type === 'signatures'),
    ],
  };
}
