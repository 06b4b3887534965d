import { dateSansJour } from '#shared/dates/format.ts';
import { categoriesAFixer } from '#shared/domain/instance/nombre-fixe.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { type Arrete, citer, etablirArrete } from '../acte/arrete.ts';
import { acteEnVigueur, type DossierDInstance, siegesDActe } from '../acte/dossier.ts';
import { duNomBref, duNomLegal, leNomLegal, presider } from '../seance/mots.ts';
import { capitaliser, manque, texte } from '../segments.ts';
import { articleDuTerme, troisAns } from '../acte/terme.ts';
import { presidents, tableauDesMembres } from './membres.ts';
import { visasDeComposition } from './visas.ts';

const dire = (id: string, phrase: string, lie = false): Bloc => paragraphe(id, texte(phrase), 'corps', lie);

/** Le nombre de membres de chaque catégorie, s’il est renseigné (R. 5311-18, -24, -33). */
function articleDuNombre({ instance, nombres }: DossierDInstance): Arrete['articles'] {
  const lignes = categoriesAFixer(instance.type).flatMap(({ numero, libelle }) => {
    const nombre = nombres.find(({ categorie }) => categorie === numero)?.nombre;
    return nombre === undefined ? [] : [{ numero, libelle, nombre }];
  });
  if (lignes.length === 0) return [];
  const total = lignes.reduce((somme, { nombre }) => somme + nombre, 0);
  return [
    {
      id: 'nombre',
      blocs: [
        dire('nombre_dit', 'Le nombre de membres siégeant au titre de chacune des catégories est ainsi fixé :', true),
        {
          type: 'tableau',
          id: 'nombre_tableau',
          colonnes: [colonne('Catégorie', 13.5), { titre: 'Membres', largeur: 2.5, nombre: true }],
          lignes: [
            ...lignes.map(({ numero, libelle, nombre }) => ({
              type: 'ligne' as const,
              cellules: [texte(`${numero}° ${libelle}`), texte(String(nombre))],
            })),
            { type: 'total', cellules: [texte('Ensemble'), texte(String(total))] },
          ],
        },
      ],
    },
  ];
}

/**
 * Projet d’arrêté de composition : présidence, nombre de membres, nominations pour trois ans, membres de droit (R. 5311-16
 * à -18, -22 à -24, -31 à -36). Un siège sans membre y reste à compléter ; le projet se relit et se corrige dans Word.
 */
export function etablirArreteComposition(dossier: DossierDInstance): DocumentNeutre {
  const { instance, date } = dossier;
  const sieges = siegesDActe(dossier);
  const nommes = sieges.filter(({ categorie }) => categorie.numero !== 'P' && !categorie.deDroit);
  const article = articleDuTerme(instance);
  const deDroit = sieges.filter(({ categorie }) => categorie.deDroit);
  const nominations = nommes.flatMap((siege) =>
    [...(siege.titulaire === null ? [] : [siege.titulaire]), ...siege.suppleants].map((mandat) => ({ mandat, siege })),
  );
  const fins = new Set(nommes.flatMap(({ titulaire }) => titulaire?.fin ?? []));
  const [fin] = fins;
  const duree =
    fins.size === 1 && fin !== undefined
      ? `jusqu’au ${dateSansJour(fin)}`
      : article !== null
        ? `pour ${troisAns(instance)}, sous réserve des mandats en cours`
        : null;
  const anterieur = acteEnVigueur(dossier, 'nominations', date);
  const articles: Arrete['articles'] = [
    {
      id: 'presidence',
      blocs: [
        paragraphe('presidence_dite', [
          ...capitaliser(texte(`${leNomLegal(instance)} est ${presider(instance)} par `)),
          ...presidents(instance.type, sieges),
          ...texte('.'),
        ]),
      ],
    },
    ...articleDuNombre(dossier),
    {
      id: 'membres',
      blocs:
        nommes.length === 0
          ? [paragraphe('sans_membre', manque('sièges à ouvrir'))]
          : [
              dire(
                'membres_dits',
                `Sont nommés membres ${duNomBref(instance)}${duree === null ? '' : `, ${duree}`} :`,
                true,
              ),
              tableauDesMembres('membres_tableau', nommes),
            ],
    },
    ...(deDroit.length === 0
      ? []
      : [
          {
            id: 'de_droit',
            blocs: [
              dire(
                'de_droit_dit',
                `Siègent de droit, ou par leur représentant${deDroit.some(({ categorie }) => categorie.voix) ? '' : ', sans voix délibérative'} : ${enumerer(
                  [...new Set(deDroit.map(({ siege, categorie }) => siege.organisme ?? categorie.libelle))],
                )}.`,
              ),
            ],
          },
        ]),
    ...(article === null
      ? []
      : [
          {
            id: 'vacance',
            blocs: [
              dire(
                'vacance_dite',
                `Toute vacance ou perte de la qualité au titre de laquelle un membre a été désigné donne lieu à une nouvelle désignation pour la durée du mandat restant à courir (${article}).`,
              ),
            ],
          },
        ]),
    ...(anterieur === null
      ? []
      : [
          {
            id: 'abrogation',
            blocs: [paragraphe('abrogation_dite', [...capitale(citer(anterieur, '')), ...texte(' est abrogé.')])],
          },
        ]),
  ];
  return etablirArrete(dossier, {
    objet: `portant composition ${duNomLegal(instance)}`,
    nom: 'projet d’arrêté de composition',
    visas: visasDeComposition(dossier, nominations),
    considerants: [`qu’il y a lieu de nommer les membres ${duNomLegal(instance)}`],
    articles,
  });
}

const capitale = ([premier, ...suite]: ReturnType<typeof citer>): ReturnType<typeof citer> =>
  premier === undefined ? suite : [{ ...premier, texte: premier.texte.replace(/^l/u, 'L') }, ...suite];
