import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { colonnesDuSuivi } from './colonnes-du-suivi.tsx';
import type { NavetteSuivie } from './navette.types.ts';
import type { Remise } from './use-remise.ts';

interface Proprietes {
  readonly navettes: readonly NavetteSuivie[];
  readonly aujourdHui: string;
  readonly remise: Remise;
  /** « Pilote », « Organisme ». */
  readonly qui: string;
}

/** Ce qui est parti et ce qui est revenu, la plus récente d'abord. */
export function Suivi({ navettes, aujourdHui, remise, qui }: Proprietes) {
  return (
    <Bloc titre="Suivi des navettes">
      <Tableau
        libelle="Navettes établies"
        colonnes={colonnesDuSuivi({
          jour: aujourdHui,
          qui,
          surEnregistrer: remise.refaire,
          surRetirer: remise.retirer,
        })}
        lignes={navettes}
        cle={({ id }) => id}
        vide={
          <Vide icone="courriel">
            Aucune navette encore. Ses retours se déposent ici, plusieurs à la fois : rien n’est écrit avant que vous ne
            choisissiez.
          </Vide>
        }
      />
    </Bloc>
  );
}
