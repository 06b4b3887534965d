import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { copilContract } from '#shared/contract/copil.contract.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';

type Propose = Sortie<'copils.proposer'>;

interface Proprietes {
  readonly conventionId: string;
  readonly propose: Propose;
  readonly surFermer: () => void;
}

const schema = z.object({
  complement: copilContract['copils.creer'].entree.shape.complement,
  gardes: z.array(z.boolean()),
});

/** Crée le COPIL de la convention d'un geste : son nom, et les organismes qui y siègent ; on nomme les personnes ensuite. */
export function CreerLeCopil({ conventionId, propose, surFermer }: Proprietes) {
  const creer = useCommande('copils.creer');
  const { complement, sieges } = propose;
  const formulaire = useFormulaire({
    schema,
    depart: { complement, gardes: sieges.map(() => true) },
    envoyer: async (saisie) => {
      const gardes = sieges.filter((_, rang) => saisie.gardes[rang] === true);
      await creer.lancer({ conventionId, complement: saisie.complement, sieges: gardes });
      surFermer();
    },
  });
  const { valeurs, champ, changer } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Créer le COPIL de la convention"
      geste="Créer le COPIL"
      nonFait="Non créé."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Comité de pilotage de la convention"
        exemple="Passerelles Sud-Alsace"
        {...champ('complement')}
      />
      <fieldset className="sieges-du-copil">
        <legend>Qui y siège</legend>
        {sieges.map(({ categorie, organisme }, rang) => (
          <ChampCase
            key={`${categorie} ${organisme}`}
            libelle={organisme}
            note={categorieDe('copil_convention', categorie)?.bref}
            nom={`gardes.${rang}`}
            valeur={valeurs.gardes[rang] === true}
            surChange={(garde) => changer('gardes', valeurs.gardes.with(rang, garde))}
          />
        ))}
      </fieldset>
      <LigneCalme>
        Proposition d’usage, à vérifier dans la convention : aucun texte ne fixe cette composition. Les sièges
        s’ajoutent et se retirent ensuite.
      </LigneCalme>
    </DialogueFormulaire>
  );
}
