import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { type AnneeDeConvention, anneePatchSchema } from '#shared/domain/convention/annee.schema.ts';
import { MENTIONS_DU_BILAN } from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

interface Proprietes {
  readonly convention: Convention;
  readonly annee: AnneeDeConvention;
  readonly vu: number;
  readonly jour: string;
  /** La partie où va le foyer ; sans elle, au premier champ. */
  readonly partie?: PartieDAnnee | undefined;
  readonly surFermer: () => void;
}

/** Ce qu'une échéance mène à compléter. */
export type PartieDAnnee = 'avenant' | 'previsions' | 'comptes';

type DateDeLAnnee =
  | 'arreteLe'
  | 'proposeLe'
  | 'signeLe'
  | 'concluLe'
  | 'executionRecueLe'
  | 'budgetRecuLe'
  | 'previsionRecueLe'
  | 'comptesRecusLe'
  | 'bilanRecuLe';

/** Tout ce qu'une année demande : ses montants, son avenant financier, les pièces que l'organisme remet. */
export function ModifierAnnee({ convention, annee: { id, annee, ...notee }, vu, jour, partie, surFermer }: Proprietes) {
  const o2r = convention.genre === 'o2r';
  const { modifier } = useModification('conventions.modifierAnnee', { id, vu, objet: `Année ${annee}` });
  const formulaire = useFormulaire({
    schema: anneePatchSchema.required(),
    depart: { ...notee, avenantMotif: notee.avenantMotif ?? '' },
    envoyer: async (saisie) => {
      await modifier(saisie);
      surFermer();
    },
  });
  const { champ } = formulaire;
  const dabord = (celle: PartieDAnnee) => (celle === partie ? true : undefined);
  const date = (libelle: string, nom: DateDeLAnnee, aide?: string) => (
    <ChampDate libelle={libelle} forme="courte" aujourdHui={jour} aide={aide} {...champ(nom)} />
  );
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Année ${annee}`}
      geste="Enregistrer"
      nonFait="Année non enregistrée."
      large
      surFermer={surFermer}
    >
      <fieldset className="partie-d-annee">
        <legend>Ce que l’État s’engage à verser</legend>
        <ChampMontant libelle="Montant conventionné (€)" {...champ('montant')} />
        <ChampNombre
          libelle="Bénéficiaires prévus"
          illisible="Un nombre de personnes : 80"
          {...champ('beneficiaires')}
        />
      </fieldset>
      <fieldset className="partie-d-annee" data-dabord={dabord('avenant')}>
        <legend>{o2r ? 'Avenant financier de l’année (D. 5316-5, D. 5316-6)' : 'Avenant de l’année'}</legend>
        {date('Proposé le', 'proposeLe')}
        {date('Signé par l’organisme le', 'signeLe')}
        {date('Conclu le', 'concluLe')}
        {o2r && date('Date de l’arrêté', 'arreteLe', 'Vide : le 31 mai.')}
        <div className="toute-la-ligne">
          <ChampTexte
            libelle="Motif d’une révision en cours d’année"
            exemple="Ouverture d’une permanence de plus"
            {...champ('avenantMotif')}
          />
        </div>
      </fieldset>
      <fieldset className="partie-d-annee" data-dabord={dabord('previsions')}>
        <legend>{o2r ? `Reçu pour le 31 décembre ${annee} (D. 5316-9)` : 'Prévisions reçues'}</legend>
        {date('Prévisions d’exécution', 'executionRecueLe')}
        {date('Budget prévisionnel', 'budgetRecuLe')}
        {date('Nombre de bénéficiaires', 'previsionRecueLe')}
      </fieldset>
      <fieldset className="partie-d-annee" data-dabord={dabord('comptes')}>
        <legend>{o2r ? `Reçu sur ${annee}, pour le 30 juin ${annee + 1} (D. 5316-10)` : `Reçu sur ${annee}`}</legend>
        {date('Comptes annuels', 'comptesRecusLe')}
        {date('Bilan d’activité', 'bilanRecuLe')}
        <div className="toute-la-ligne cases-de-volets">
          {MENTIONS_DU_BILAN.map(({ cle, numero, libelle }) => (
            <ChampCase key={cle} libelle={`${numero}° ${libelle}`} {...champ(cle)} />
          ))}
        </div>
      </fieldset>
    </DialogueFormulaire>
  );
}
