import { useState } from 'react';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useSeance } from '../contexte-seance.ts';

const PROPOSEES = 10;

interface Proprietes {
  readonly siegeId: string;
  /** Le membre excusé. */
  readonly nom: string;
  readonly surFermer: () => void;
}

/** L'agent venu à la place d'un membre sans être son suppléant : il assiste, le membre reste excusé. */
export function VenuPourSonCompte({ siegeId, nom, surFermer }: Proprietes) {
  const { seance } = useSeance();
  const appeler = useAppel();
  const inviter = useCommande('invites.ajouter');
  const improviser = useCommande('participants.improviser');
  const [faute, setFaute] = useState<string | null>(null);
  const reunionId = seance.reunion.id;

  const finir = (geste: Promise<unknown>, qui: string) =>
    void geste.then(
      () => {
        donnerAvis(`${qui} assiste pour le compte de ${nom}, sans voix.`);
        surFermer();
      },
      (cause) => setFaute(phraseDe(cause)),
    );
  return (
    <Dialogue
      ouvert
      titre={`Présence pour le compte de ${nom}`}
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Renoncer</Bouton>}
    >
      <p>{`La personne assiste sans voix ; ${nom} reste noté excusé, et ne compte pas dans le quorum.`}</p>
      <ChoixReferentiel
        libelle="Qui est là"
        valeur={null}
        minimum={2}
        faute={faute}
        motCreer="Ajouter, à compléter :"
        chercher={async (texte) =>
          (await appeler('annuaire.proposer', { texte })).slice(0, PROPOSEES).map((personne) => ({
            id: personne.id,
            libelle: nomComplet(personne),
            note: qualiteDe(personne) ?? undefined,
          }))
        }
        surChange={(choix) =>
          choix !== null &&
          finir(
            inviter.lancer({ reunionId, personneId: choix.id, personne: null, pourSiegeId: siegeId }),
            choix.libelle,
          )
        }
        surCreer={(tape) => finir(improviser.lancer({ reunionId, nom: tape, pourSiegeId: siegeId }), tape)}
      />
    </Dialogue>
  );
}
