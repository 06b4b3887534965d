import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { colonnesDuSuivi } from './colonnes-du-suivi.tsx';
import type { NavetteListee } from './navette.types.ts';
import type { Etablissement } from './use-etablir.ts';

interface Proprietes {
  readonly navettes: readonly NavetteListee[];
  readonly aujourdHui: string;
  readonly etablissement: Etablissement;
}

/** Ce qui est parti et ce qui est revenu, la plus récente d'abord. */
export function Suivi({ navettes, aujourdHui, etablissement }: Proprietes) {
  return (
    <Bloc titre="Suivi des navettes">
      <Tableau
        libelle="Navettes établies"
        colonnes={colonnesDuSuivi({
          jour: aujourdHui,
          surEnregistrer: etablissement.refaire,
          surRetirer: etablissement.retirer,
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
