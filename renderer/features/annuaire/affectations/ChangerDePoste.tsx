import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { changementDePosteSchema } from '#shared/domain/annuaire/affectation.schema.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import { aPlat } from '#renderer/app/modification/champs-a-plat.ts';

interface Proprietes {
  readonly personne: FichePersonne;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Un nouveau poste prend la fiche ; l'ancien devient une affectation passée, et les séances levées gardent leur qualité. */
export function ChangerDePoste({ personne, aujourdHui, surFermer }: Proprietes) {
  const geste = useCommande('affectations.changerDePoste');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: changementDePosteSchema,
    depart: {
      le: null as string | null,
      fonction: personne.fonction ?? '',
      structure: personne.structure ?? '',
      courriel: personne.courriel ?? '',
      telephone: personne.telephone ?? '',
    },
    envoyer: async (poste) => {
      await aPlat('poste', () => geste.lancer({ personneId: personne.id, poste }));
      surFermer();
      aviser(`${nomComplet(personne)} a changé de poste.`, 'affectations.changerDePoste');
    },
  });
  const actuel = qualiteDe(personne);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Change de poste"
      libelle="Nouveau poste"
      geste="Changer de poste"
      nonFait="Le poste n’a pas changé."
      large
      surFermer={surFermer}
    >
      {actuel !== null && (
        <p className="note">
          {`« ${actuel} » deviendra une affectation passée, jusqu’à la veille. Les séances levées gardent la qualité d’alors ; ses mandats ne changent pas.`}
        </p>
      )}
      <ChampDate libelle="À compter du" obligatoire {...formulaire.champ('le')} aujourdHui={aujourdHui} />
      <div className="rangee">
        <ChampTexte libelle="Nouvelle fonction" {...formulaire.champ('fonction')} />
        <ChampStructure libelle="Nouvelle structure" {...formulaire.champ('structure')} />
      </div>
      <div className="rangee">
        <ChampTexte libelle="Courriel" type="email" {...formulaire.champ('courriel')} />
        <ChampTexte libelle="Téléphone" type="tel" {...formulaire.champ('telephone')} />
      </div>
    </DialogueFormulaire>
  );
}
