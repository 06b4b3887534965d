import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { acteContract } from '#shared/contract/acte.contract.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import type { NatureActe } from '#shared/domain/instance/instance.schema.ts';

interface Proprietes {
  readonly instanceId: string;
  readonly nature: NatureActe;
  readonly aujourdHui: string;
  readonly surAjoute: (id: string) => void;
  readonly surFermer: () => void;
}

/** Renseigne un acte : numéro et date d'abord, le reste ensuite dans son panneau. */
export function ActeNeuf({ instanceId, nature, aujourdHui, surAjoute, surFermer }: Proprietes) {
  const ajout = useCommande('actes.ajouter');
  const depart: { instanceId: string; nature: NatureActe; numero: string; date: string | null } = {
    instanceId,
    nature,
    numero: '',
    date: null,
  };
  const formulaire = useFormulaire({
    schema: acteContract['actes.ajouter'].entree,
    depart,
    garde: false,
    envoyer: async (saisie) => surAjoute((await ajout.lancer(saisie)).id),
  });
  return (
    <Panneau titre={natureActeLibelle[nature]} surFermer={surFermer}>
      <Formulaire
        formulaire={formulaire}
        libelle={`Renseigner : ${natureActeLibelle[nature]}`}
        gestes={
          <>
            <Bouton type="submit" genre="premier" enCours={formulaire.enCours}>
              Renseigner l’acte
            </Bouton>
            <Bouton genre="discret" surClic={surFermer}>
              Renoncer
            </Bouton>
          </>
        }
      >
        <ChampTexte libelle="Numéro" exemple="2026-0412" {...formulaire.champ('numero')} />
        <ChampDate libelle="Date" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('date')} />
      </Formulaire>
    </Panneau>
  );
}
