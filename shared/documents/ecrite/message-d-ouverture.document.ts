import { dateSansJour } from '#shared/dates/format.ts';
import { instantEnClair, participationDe } from '#shared/domain/ecrite/ecrite.rules.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { texte } from '../segments.ts';
import { signet } from '../signets.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import { phraseDuVoteEcrit } from './ecrite.blocs.ts';

/** Le message qui ouvre un vote écrit : quand il s'ouvre, quand il se clôt au plus tôt, sur quoi l'on vote (R-079). */
export function etablirMessageDOuverture(seance: Seance, { image }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur, points } = seance;
  const jour = dateSansJour(reunion.date);
  const { requis } = participationDe(seance);
  const fin = reunion.ecriteFin === null ? '…' : instantEnClair(reunion.ecriteFin);
  return {
    titre: `Vote écrit, ${nomLegal(instance)}, ${jour}`,
    objet: 'Ouverture d’un vote écrit',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'vote écrit'),
    enTete: enTeteDe(seance, image, { objet: 'vote écrit', projet: false, lettre: false }),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Ouverture d’un vote écrit',
        instance: texte(nomLegal(instance)),
        seance: texte(jour),
        reference: [],
      },
      paragraphe('cadre', texte(phraseDuVoteEcrit(seance))),
      paragraphe(
        'reponse',
        texte(
          `Répondez à ce message par votre vote sur chaque projet : pour, contre ou abstention. Vos observations sont adressées à tous les membres ; vous pouvez demander que votre opinion soit jointe au procès-verbal. Le vote ne se clôt pas avant le ${fin}${requis === 0 ? '' : `, et il y faut ${pluriel(requis, 'participant', 'participants')}`}.`,
        ),
      ),
      ...points.flatMap((point) =>
        point.deliberations.length === 0
          ? []
          : [
              titre(signet('point', point.id), 2, point.titre),
              ...point.deliberations.flatMap((deliberation, rang) => [
                ...blocsDeTexte(deliberation.texte, (ligne) => signet('prj', deliberation.id, ligne)),
                paragraphe(
                  signet('vote', `${deliberation.id}${rang}`),
                  texte('Votre vote : pour / contre / abstention'),
                ),
              ]),
            ],
      ),
    ],
  };
}
