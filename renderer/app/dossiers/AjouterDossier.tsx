import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { dossierACreerSchema } from '#shared/domain/insertion/dossier.schema.ts';
import { natureDeSaisineLibelle } from '#shared/domain/insertion/dossier.labels.ts';
import { SAISINES, saisineDe } from '#shared/domain/insertion/saisines.data.ts';

interface Proprietes {
  /** Les points qui se votent, dans l'ordre du jour ; le premier est proposé. */
  readonly points: readonly { readonly id: string; readonly titre: string }[];
  readonly surFermer: () => void;
  readonly surAjoute?: (id: string) => void;
}

const OPTIONS = SAISINES.map(({ cle, libelle }) => ({ valeur: cle, libelle }));

/** Soumet un dossier à la commission : la structure, et ce qu'elle demande d'après quel article (R-078). */
export function AjouterDossier({ points, surFermer, surAjoute }: Proprietes) {
  const { lancer } = useCommande('dossiers.ajouter');
  const formulaire = useFormulaire({
    schema: dossierACreerSchema,
    depart: { pointId: points[0]?.id ?? '', structure: '', saisine: '', objet: '' },
    envoyer: async (dossier) => {
      const { id } = await lancer(dossier);
      surFermer();
      surAjoute?.(id);
    },
  });
  const { champ, changer, valeurs } = formulaire;
  const saisine = saisineDe(valeurs.saisine);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Soumettre un dossier"
      libelle="Dossier à soumettre"
      geste="Ajouter le dossier"
      nonFait="Non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Structure" obligatoire exemple="Les Jardins de la Doller" {...champ('structure')} />
      <ChampChoix
        libelle="Elle demande"
        obligatoire
        options={OPTIONS}
        {...champ('saisine')}
        valeur={valeurs.saisine === '' ? null : valeurs.saisine}
        surChange={(cle) => changer('saisine', cle ?? '')}
        aide={
          saisine &&
          `${natureDeSaisineLibelle[saisine.nature]} (${saisine.article}).${saisine.note === null ? '' : ` ${saisine.note}`}`
        }
      />
      <ChampTexte libelle="Objet" exemple="12 postes, maraîchage" {...champ('objet')} />
      {points.length > 1 && (
        <ChampChoix
          libelle="Point de l’ordre du jour"
          options={points.map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
          {...champ('pointId')}
          surChange={(id) => changer('pointId', id ?? '')}
        />
      )}
    </DialogueFormulaire>
  );
}
