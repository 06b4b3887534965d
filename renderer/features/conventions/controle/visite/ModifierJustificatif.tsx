import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { sensDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import type { LigneEcrite } from '#shared/domain/convention/argent/compte.schema.ts';
import { type Justificatif, justificatifSaisiSchema } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';

interface Proprietes {
  readonly visiteId: string;
  /** `null` : un justificatif de plus. */
  readonly justificatif: Justificatif | null;
  readonly lignes: readonly LigneEcrite[];
  readonly vu: number;
  readonly surFermer: () => void;
}

/** Un justificatif de l'échantillon : sa ligne de compte, ce qui était déclaré, ce qui en est retenu, et pourquoi (M2). */
export function ModifierJustificatif({ visiteId, justificatif, lignes, vu, surFermer }: Proprietes) {
  const ajout = useCommande('visites.ajouterJustificatif');
  const { modifier } = useModification('visites.modifierJustificatif', {
    id: justificatif?.id ?? visiteId,
    vu,
    objet: 'Justificatif',
  });
  const formulaire = useFormulaire({
    schema: justificatifSaisiSchema,
    depart: {
      ligneId: justificatif?.ligneId ?? null,
      nature: justificatif?.nature ?? '',
      declare: justificatif?.declare ?? null,
      retenu: justificatif?.retenu ?? null,
      motif: justificatif?.motif ?? '',
    },
    envoyer: async (saisie) => {
      await (justificatif === null ? ajout.lancer({ ...saisie, visiteId }) : modifier(saisie));
      surFermer();
    },
  });
  const charges = lignes.filter(({ compte }) => sensDuCompte(compte) === 'charge');
  const { champ, valeurs } = formulaire;
  const { declare, retenu } = valeurs;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={justificatif === null ? 'Nouveau justificatif' : 'Justificatif'}
      geste={justificatif === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Justificatif non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Justificatif" exemple="Facture de location, mars 2025" {...champ('nature')} />
      <ChampChoix
        libelle="Ligne du compte"
        vide="aucune"
        options={charges.map(({ id, annee, compte, libelle }) => ({
          valeur: id,
          libelle: `${annee}, ${compte} ${libelle}`,
        }))}
        {...champ('ligneId')}
      />
      <div className="champs-par-deux">
        <ChampMontant libelle="Déclaré (€)" {...champ('declare')} />
        <ChampMontant libelle="Retenu (€)" {...champ('retenu')} />
      </div>
      <ChampTexte libelle="Motif de l’écart" exemple="Dépense d’avant la convention" {...champ('motif')} />
      <LigneCalme>
        {declare !== null && retenu !== null && declare > retenu
          ? `${montantFr(declare - retenu)} écartés.`
          : 'Retenu vide : le justificatif reste à contrôler.'}
      </LigneCalme>
    </DialogueFormulaire>
  );
}
