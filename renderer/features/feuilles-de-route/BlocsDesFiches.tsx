import { z } from 'zod';
import {
  type BlocFacultatif,
  blocFacultatifLibelle,
  blocFacultatifSchema,
} from '#shared/domain/feuille-de-route/blocs.data.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { TableauDeFeuille } from './feuille.types.ts';

const BLOCS = blocFacultatifSchema.options;
const schema = z.record(blocFacultatifSchema, z.boolean());

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly surFermer: () => void;
}

/** Ce que les fiches de cette feuille de route proposent d'écrire ; ce qui est déjà écrit reste montré. */
export function BlocsDesFiches({ tableau: { feuille, blocsMasques }, surFermer }: Proprietes) {
  const { lancer } = useCommande('feuillesDeRoute.masquer');
  const formulaire = useFormulaire({
    schema,
    depart: Object.fromEntries(BLOCS.map((bloc) => [bloc, !blocsMasques.includes(bloc)])) as Record<
      BlocFacultatif,
      boolean
    >,
    envoyer: async (proposes) => {
      await lancer({ id: feuille.id, blocs: BLOCS.filter((bloc) => !proposes[bloc]) });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ce que les fiches proposent d’écrire"
      geste="Enregistrer"
      surFermer={surFermer}
    >
      <p className="note">Un bloc décoché ne se propose plus quand il est vide. Ce qui est déjà écrit reste montré.</p>
      {BLOCS.map((bloc) => (
        <ChampCase key={bloc} libelle={blocFacultatifLibelle[bloc]} {...formulaire.champ(bloc)} />
      ))}
    </DialogueFormulaire>
  );
}
