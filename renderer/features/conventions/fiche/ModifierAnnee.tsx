import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { type AnneeDeConvention, anneePatchSchema } from '#shared/domain/convention/annee.schema.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { PiecesDeLAnnee } from './PiecesDeLAnnee.tsx';
import type { PartieDAnnee } from './convention.types.ts';

interface Proprietes {
  readonly convention: Convention;
  readonly annee: AnneeDeConvention;
  readonly vu: number;
  readonly jour: string;
  /** La partie où va le foyer ; sans elle, au premier champ. */
  readonly partie?: PartieDAnnee | undefined;
  readonly surFermer: () => void;
}

type DateDeLAnnee =
  | 'arreteLe'
  | 'proposeLe'
  | 'signeLe'
  | 'concluLe'
  | 'executionRecueLe'
  | 'budgetRecuLe'
  | 'previsionRecueLe'
  | 'comptesRecusLe'
  | 'bilanRecuLe'
  | 'financierValideLe'
  | 'chargesValideesLe';

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
      <fieldset className="partie-d-annee" data-dabord={dabord('instruction')}>
        <legend>Instruction par l’État</legend>
        {date('Compte rendu financier validé le', 'financierValideLe')}
        {date('Charges nettes validées le', 'chargesValideesLe')}
        <ChampMontant libelle="Engagé, AE (€)" {...champ('ae')} />
        <ChampMontant libelle="À payer, CP (€)" {...champ('cp')} />
      </fieldset>
      {o2r && <PiecesDeLAnnee annee={annee} date={date} champ={champ} dabord={dabord} />}
    </DialogueFormulaire>
  );
}
