import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Qui vient, et qui est venu : une personne de l'annuaire, ou un nom tapé à compléter ensuite. */
export function Participants({ seance }: { readonly seance: Seance }) {
  const reunionId = seance.reunion.id;
  const appeler = useAppel();
  const ajouter = useCommande('invites.ajouter');
  const improviser = useCommande('participants.improviser');
  const constater = useCommande('invites.constater');
  const retirer = useCommande('invites.retirer');
  const dire = direRefus();
  return (
    <>
      <ul className="actes">
        {seance.invites.map(({ presenceId, statut, personne }) => (
          <li key={presenceId}>
            <ChampCase
              libelle={nomComplet(personne)}
              note={qualiteDe(personne) ?? undefined}
              valeur={statut === 'present' || statut === 'distance'}
              surChange={(la) => void constater.lancer({ presenceId, statut: la ? 'present' : 'absent' }).catch(dire)}
            />
            <BoutonCarre
              icone="fermer"
              libelle={`Retirer ${nomComplet(personne)}`}
              surClic={() => void retirer.lancer({ presenceId }).catch(dire)}
            />
          </li>
        ))}
      </ul>
      <ChoixReferentiel
        libelle="Ajouter un participant"
        valeur={null}
        surChange={(choix) =>
          choix !== null &&
          void ajouter.lancer({ reunionId, personneId: choix.id, personne: null, pourSiegeId: null }).catch(dire)
        }
        chercher={async (texte) =>
          (await appeler('annuaire.proposer', { texte })).slice(0, 10).map((personne) => ({
            id: personne.id,
            libelle: nomComplet(personne),
            note: qualiteDe(personne) ?? undefined,
          }))
        }
        surCreer={(nom) => void improviser.lancer({ reunionId, nom, pourSiegeId: null }).catch(dire)}
        motCreer="Ajouter, à compléter :"
        minimum={2}
      />
    </>
  );
}
