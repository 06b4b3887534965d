import {
  type ChiffreDuDiagnostic,
  chiffreSaisiSchema,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly feuilleId: string;
  /** `null` : un chiffre de plus. */
  readonly chiffre: ChiffreDuDiagnostic | null;
  /** Le dernier écrit : le suivant est le plus souvent de la même source. */
  readonly dernier: ChiffreDuDiagnostic | null;
  readonly vu: number;
  readonly surFermer: () => void;
}

/** Ajoute un chiffre au diagnostic, ou en corrige un ; sans valeur, il se lit « n.d. ». */
export function ModifierChiffre({ feuilleId, chiffre, dernier, vu, surFermer }: Proprietes) {
  const ajout = useCommande('diagnostics.ajouter');
  const { modifier } = useModification('diagnostics.modifier', {
    id: chiffre?.id ?? feuilleId,
    vu,
    objet: chiffre?.intitule ?? 'Chiffre',
  });
  const modele = chiffre ?? dernier;
  const formulaire = useFormulaire({
    schema: chiffreSaisiSchema,
    depart: {
      intitule: chiffre?.intitule ?? '',
      valeur: chiffre?.valeur ?? null,
      unite: modele?.unite ?? '',
      territoire: modele?.territoire ?? '',
      periode: modele?.periode ?? '',
      source: modele?.source ?? '',
    },
    envoyer: async (saisi) => {
      await (chiffre === null ? ajout.lancer({ ...saisi, feuilleId }) : modifier(saisi));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={chiffre === null ? 'Ajouter un chiffre' : 'Modifier le chiffre'}
      geste={chiffre === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Chiffre non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Ce que l’on mesure"
        obligatoire
        exemple="Taux d’emploi des 15-64 ans"
        {...champ('intitule')}
      />
      <div className="rangee">
        <ChampNombre
          libelle="Valeur"
          nonDit
          exemple="n.d."
          illisible="Un nombre, par exemple 41,4"
          {...champ('valeur')}
        />
        <ChampTexte libelle="Unité" exemple="%" {...champ('unite')} />
      </div>
      <ChampTexte
        libelle="Territoire"
        obligatoire
        exemple="Quartiers prioritaires du Grand Est"
        {...champ('territoire')}
      />
      <div className="rangee">
        <ChampTexte libelle="De quand" obligatoire exemple="4e trimestre 2025" {...champ('periode')} />
        <ChampTexte libelle="Source" obligatoire exemple="Insee, recensement" {...champ('source')} />
      </div>
    </DialogueFormulaire>
  );
}
