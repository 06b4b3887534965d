import { direChiffre, direMesure, direSource } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import { rangerChiffres } from '#shared/domain/territoire/chiffre-territoire.rules.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { direTrimestre, situationDuChomage } from '#shared/domain/territoire/chomage.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { montreLeChomage } from './figures.section.ts';
import { rangees, type Section } from './section.ts';

interface Ligne {
  readonly mesure: Segments;
  readonly une: Segments;
  /** Vide : rien à mettre à côté. */
  readonly autre: Segments;
  readonly source: string;
}

/** Le chômage de la zone d'emploi qui a le plus de communes du territoire, à côté du même trimestre de l'année d'avant. */
function chomage({ zones: [zone] }: FicheTerritoire): Ligne[] {
  const situation = zone === undefined ? null : situationDuChomage(zone.chomage);
  if (zone === undefined || situation === null) return [];
  const { dernier, surUnAn } = situation;
  const dire = (taux: number) => `${nombreFr(taux, 1)}${INSECABLE}%`;
  return [
    {
      mesure: texte(`Taux de chômage, zone d’emploi : ${zone.libelle}`),
      une: texte(`${dire(dernier.taux)} (${direTrimestre(dernier.trimestre)})`),
      autre: surUnAn === null ? [] : texte(`${dire(dernier.taux - surUnAn)} un an avant`),
      source: 'Insee, chômage localisé',
    },
  ];
}

/**
 * Les chiffres du territoire, chacun à côté de celui auquel il se lit ; leurs sources, une fois, sous le tableau. Le chômage que
 * montre déjà une courbe passe après ceux que rien d'autre ne dit.
 */
export function chiffres(fiche: FicheTerritoire): Section {
  const { chiffres: notes, mailles } = fiche;
  const notees = rangerChiffres(notes, mailles).map(({ mesure, valeurs }): Ligne => {
    // Deux mailles seulement : la première où le chiffre est noté, puis la suivante.
    const dites = valeurs.flatMap((valeur, rang) =>
      valeur === null ? [] : [`${direChiffre(valeur)} (${mailles[rang]?.libelle ?? ''})`],
    );
    const [une = '', autre = ''] = dites;
    return { mesure: texte(direMesure(mesure)), une: texte(une), autre: texte(autre), source: direSource(mesure) };
  });
  const lignes = montreLeChomage(fiche) ? [...notees, ...chomage(fiche)] : [...chomage(fiche), ...notees];
  return {
    id: 'chiffres',
    promis: 3,
    nombre: lignes.length,
    reste: (nombre) => pluriel(nombre, 'chiffre', 'chiffres'),
    blocs: (combien) => {
      if (combien === 0) return [];
      const montrees = lignes.slice(0, combien);
      const sources = [...new Set(montrees.map(({ source }) => source))];
      const aCote = montrees.some(({ autre }) => autre.length > 0);
      const colonnes = [
        colonne('Mesure', 16 - 4.4 - (aCote ? 4.2 : 0)),
        colonne('Valeur', 4.4),
        ...(aCote ? [colonne('À côté de', 4.2)] : []),
      ];
      const lignesMontrees = montrees.map(({ mesure, une, autre }) => [mesure, une, ...(aCote ? [autre] : [])]);
      return [
        titre('chiffres', 2, 'Chiffres'),
        { type: 'tableau', id: 'chiffres_tableau', serre: true, colonnes, lignes: rangees(lignesMontrees) },
        paragraphe(
          'chiffres_source',
          texte(`${sources.length > 1 ? 'Sources' : 'Source'} : ${sources.join(' ; ')}.`, { gris: true }),
        ),
      ];
    },
  };
}
