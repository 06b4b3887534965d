import { dateSansJour } from '#shared/dates/format.ts';
import { roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import type { DocumentNeutre, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { citer, etablirArrete } from '../acte/arrete.ts';
import { acteEnVigueur, type DossierDInstance, siegesDActe } from '../acte/dossier.ts';
import { duNomLegal } from '../seance/mots.ts';
import { nommer, nomEtQualite } from '../seance/personnes.ts';
import { manque, texte } from '../segments.ts';
import { articleDuTerme } from '../acte/terme.ts';
import { type Changement, changementsDepuis } from './changements.ts';
import { visasDeComposition } from './visas.ts';

function ligne({ siege, role, sortant, entrant }: Changement): LigneTableau {
  const place = `${siege.categorie.alinea} ${siege.categorie.bref}, ${roleMandatLibelle[role].toLowerCase()}`;
  const cellules: Segments[] = [
    texte(place),
    sortant === null ? texte('–') : texte(nommer(sortant.personne)),
    entrant === null ? manque('membre à désigner') : nomEtQualite(entrant.personne),
    entrant?.fin == null ? texte('–') : texte(dateSansJour(entrant.fin)),
  ];
  return { type: 'ligne', cellules };
}

/**
 * Projet d’arrêté modificatif : les membres nommés depuis le dernier arrêté, chacun pour la durée du mandat restant à
 * courir (R-022, R. 5311-36), et les sièges devenus vacants.
 */
export function etablirArreteModificatif(dossier: DossierDInstance): DocumentNeutre {
  const { instance } = dossier;
  const article = articleDuTerme(instance);
  const origine = acteEnVigueur(dossier, 'nominations');
  const sieges = siegesDActe(dossier);
  const changements = changementsDepuis(dossier, sieges, origine?.date ?? null);
  const nominations = changements.flatMap(({ siege, entrant }) =>
    entrant === null ? [] : [{ mandat: entrant, siege }],
  );
  const modifie = origine ?? { numero: null, date: null };
  return etablirArrete(dossier, {
    objet: `modifiant la composition ${duNomLegal(instance)}`,
    nom: 'projet d’arrêté modificatif',
    visas: [
      ...visasDeComposition(dossier, nominations),
      citer(modifie, ` portant composition ${duNomLegal(instance)}`),
    ],
    considerants: [
      article === null
        ? 'qu’il y a lieu de remplacer les membres dont le mandat a pris fin'
        : `qu’en application de l’${article}, toute vacance ou perte de la qualité au titre de laquelle un membre a été désigné donne lieu à une nouvelle désignation pour la durée du mandat restant à courir`,
    ],
    articles: [
      {
        id: 'changements',
        blocs: [
          paragraphe(
            'changements_dits',
            [...texte('La composition fixée par '), ...citer(modifie, ''), ...texte(' est ainsi modifiée :')],
            'corps',
            true,
          ),
          changements.length === 0
            ? paragraphe('sans_changement', manque('aucun changement depuis cet arrêté'))
            : {
                type: 'tableau',
                id: 'changements_tableau',
                colonnes: [
                  colonne('Siège', 3.6),
                  colonne('Membre remplacé', 4.7),
                  colonne('Membre nommé', 4.7),
                  colonne('Jusqu’au', 3),
                ],
                lignes: changements.map(ligne),
              },
        ],
      },
      {
        id: 'reste',
        blocs: [paragraphe('reste_dit', texte('Le reste de l’arrêté est sans changement.'))],
      },
    ],
  });
}
