import { dateSansJour } from '#shared/dates/format.ts';
import type { Bloc, Signatures } from '../../blocs.ts';
import { paragraphe } from '../../blocs-courants.ts';
import { signatureDeLEmetteur } from '../../seance/signature-de-l-emetteur.ts';
import { capitaliser, manque, sansPoint, texte, texteOuManque } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

type Signataire = Signatures['signataires'][number];

function pourLEtat({ rapport, identite, emetteur }: DossierDeRapport): Signataire {
  const { signeEtat, qualiteEtat } = rapport;
  if (signeEtat === null && qualiteEtat === null && emetteur.signataire !== null)
    return signatureDeLEmetteur(emetteur.signataire, null);
  const qualite = qualiteEtat ?? identite.autorite;
  return {
    fonction: [
      ...capitaliser(texteOuManque(qualite === null ? null : sansPoint(qualite), 'qualité du signataire')),
      ...texte(','),
    ],
    nom: texteOuManque(signeEtat, 'prénom et nom du signataire'),
  };
}

function pourLePorteur({ rapport: { signePorteur, qualitePorteur }, identite }: DossierDeRapport): Signataire {
  return {
    fonction: texte(`${qualitePorteur === null ? `Pour ${identite.porteur}` : sansPoint(qualitePorteur)},`),
    nom: signePorteur === null ? manque('prénom et nom du représentant de l’organisme') : texte(signePorteur),
  };
}

/** Le rapport se signe des deux côtés, après les observations du porteur. */
export function signatures(dossier: DossierDeRapport): readonly Bloc[] {
  const { observationsLe } = dossier.rapport;
  return [
    paragraphe('contradictoire', [
      ...texte('Le présent rapport a été établi contradictoirement ; le porteur a remis ses observations le '),
      ...texteOuManque(
        observationsLe === null ? null : dateSansJour(observationsLe),
        'date des observations du porteur',
      ),
      ...texte('.'),
    ]),
    {
      type: 'signatures',
      id: 'signatures',
      lieu: [...texte('Fait à '), ...texteOuManque(dossier.emetteur.ville, 'lieu'), ...texte(', le')],
      signataires: [pourLEtat(dossier), pourLePorteur(dossier)],
      espace: 'ample',
    },
  ];
}
