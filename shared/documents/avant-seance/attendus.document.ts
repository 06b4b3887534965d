import { reponseEnMots } from '#shared/domain/reunion/reponse.labels.ts';
import { quorumPrevisionnel } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { DocumentNeutre, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { parCategorie, siegesComptes } from '../seance/participants.ts';
import { nommer, qualite } from '../seance/personnes.ts';
import { manque, texte } from '../segments.ts';
import { blocTitreDe, documentDeSeance } from './tete.ts';

/** Personnes attendues, dans l’ordre protocolaire, avec leur réponse : pour l’accueil et pour le président. */
export function etablirAttendus(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const membres = parCategorie(seance, siegesComptes(seance), ({ siege }) => siege).flatMap(
    (groupe): LigneTableau[] => {
      const lignes = groupe.sieges.flatMap(({ siege, titulaire }): LigneTableau[] =>
        titulaire === null
          ? []
          : [
              {
                type: 'ligne',
                cellules: [
                  texte(nommer(titulaire)),
                  qualite(titulaire),
                  texte(reponseEnMots(seance, siege.reponse, titulaire)),
                ],
              },
            ],
      );
      return lignes.length === 0 ? [] : [{ type: 'groupe', titre: texte(groupe.titre) }, ...lignes];
    },
  );
  const invites = seance.invites.map(
    ({ personne, qualite: dite, reponse }): LigneTableau => ({
      type: 'ligne',
      cellules: [
        texte(nommer(personne)),
        qualite({ ...personne, fonction: dite ?? personne.fonction }),
        texte(reponseEnMots(seance, reponse, personne)),
      ],
    }),
  );
  const lignes: LigneTableau[] = [
    ...membres,
    ...(invites.length === 0 ? [] : [{ type: 'groupe' as const, titre: texte('Invités') }, ...invites]),
  ];
  return documentDeSeance(seance, options, {
    forme: 'Personnes attendues',
    blocs: [
      blocTitreDe(
        seance,
        'Personnes attendues',
        membres.length === 0 ? '' : `Réponses : ${quorumPrevisionnel(seance).phrase}.`,
      ),
      lignes.length === 0
        ? paragraphe('attendus_vide', manque('membres à nommer'))
        : {
            type: 'tableau',
            id: 'attendus',
            colonnes: [colonne('Prénom et nom', 5.6), colonne('Qualité', 6.9), colonne('Réponse', 3.5)],
            lignes,
          },
    ],
  });
}
