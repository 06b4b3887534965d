import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { type FicheOuverte, useFiche } from '../contexte-fiche.ts';

type Frein = FicheOuverte['freinsProposes'][number];

function UnFrein({ frein, surRetirer }: { readonly frein: Frein; readonly surRetirer: () => void }) {
  const { vu } = useFiche();
  const { modifier } = useModification('freins.renommer', { id: frein.id, vu, objet: frein.intitule });
  return (
    <li>
      <ChampSurPlace
        libelle={`Nom du frein : ${frein.intitule}`}
        libelleCache
        valeur={frein.intitule}
        surEnregistrer={(intitule) => modifier({ intitule })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer de la liste : ${frein.intitule}`} surClic={surRetirer} />
    </li>
  );
}

/** La liste des freins, la même pour toutes les actions : la renommer, en retirer ceux que rien n'emploie. */
export function ListeDesFreins({ surFermer }: { readonly surFermer: () => void }) {
  const { freinsProposes } = useFiche();
  const retrait = useCommande('freins.retirer');
  return (
    <Dialogue
      ouvert
      titre="Liste des freins"
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <p className="note">La même pour toutes les actions. Un frein que l’on écrit dans une fiche y entre.</p>
      <ul className="liste-des-freins">
        {freinsProposes.map((frein) => (
          <UnFrein
            key={frein.id}
            frein={frein}
            surRetirer={() => void retrait.lancer({ id: frein.id }).catch(() => undefined)}
          />
        ))}
      </ul>
      {retrait.erreur !== null && (
        <Repere sens="alerte" mot="Frein gardé." annonce>
          {retrait.erreur.message}
        </Repere>
      )}
    </Dialogue>
  );
}
