import { feuillePatchSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { TableauDeFeuille } from './feuille.types.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  readonly surFermer: () => void;
}

/** Ce qui nomme la feuille de route, ses années, l'instance qui la suit, son diagnostic. */
export function ModifierFeuille({ tableau: { feuille, instances }, vu, surFermer }: Proprietes) {
  const { modifier } = useModification('feuillesDeRoute.modifier', { id: feuille.id, vu, objet: feuille.intitule });
  const formulaire = useFormulaire({
    schema: feuillePatchSchema,
    depart: {
      intitule: feuille.intitule,
      debut: feuille.debut as number | null,
      fin: feuille.fin as number | null,
      suivieParId: feuille.suivieParId,
      diagnostic: feuille.diagnostic ?? '',
    },
    envoyer: async (patch) => {
      const change = Object.fromEntries(
        Object.entries(patch).filter(([champ, valeur]) => valeur !== feuille[champ as keyof typeof patch]),
      );
      if (Object.keys(change).length > 0) await modifier(change);
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Modifier la feuille de route"
      geste="Enregistrer"
      large
      surFermer={surFermer}
    >
      <ChampTexte libelle="Intitulé" {...formulaire.champ('intitule')} />
      <div className="champs-par-deux">
        <ChampNombre
          libelle="Première année"
          annee
          illisible="Une année, par exemple 2026"
          {...formulaire.champ('debut')}
        />
        <ChampNombre
          libelle="Dernière année"
          annee
          illisible="Une année, par exemple 2030"
          {...formulaire.champ('fin')}
        />
      </div>
      <ChampChoix
        libelle="Instance qui la suit"
        aide="Ses réunions recevront les points d’étape des actions bloquées ou en retard."
        vide="Aucune encore"
        options={instances.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        {...formulaire.champ('suivieParId')}
      />
      <ChampTexteLong
        libelle="Diagnostic"
        lignes={5}
        exemple="Ce que disent les chiffres, les partenaires et les habitants, et ce que la feuille de route en retient."
        {...formulaire.champ('diagnostic')}
      />
    </DialogueFormulaire>
  );
}
