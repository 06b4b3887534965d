import { reunionACreerSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { remarqueDuJour } from '#renderer/app/remarque-du-jour.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';

interface Proprietes {
  /** Instance déjà choisie par le lien qui a mené ici. */
  readonly instanceId: string | null;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Créer une réunion : une instance, un jour, une heure. Le reste se prépare ensuite. */
export function CreerReunion({ instanceId, aujourdHui, surFermer, surCreee }: Proprietes) {
  const { donnees: instances } = useRequete('instances.lister', {});
  const { lancer } = useCommande('reunions.creer');
  const formulaire = useFormulaire({
    schema: reunionACreerSchema,
    depart: { instanceId: instanceId ?? '', date: '', heureDebut: '10:00' },
    envoyer: async (reunion) => surCreee((await lancer(reunion)).id),
  });
  const { valeurs, fautes, changer } = formulaire;
  const { donnees: fiche } = useRequete(
    'instances.fiche',
    valeurs.instanceId === '' ? null : { id: valeurs.instanceId },
  );
  if (instances?.length === 0)
    return (
      <Dialogue
        ouvert
        titre="Nouvelle réunion"
        surFermer={surFermer}
        gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
      >
        <p>
          Aucune instance dans ce fichier. <Lien vers="/instances?creer">Créez-en une d’abord</Lien>.
        </p>
      </Dialogue>
    );
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Nouvelle réunion"
      geste="Créer la réunion"
      nonFait="Non créée."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="Instance"
        obligatoire
        options={(instances ?? []).map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        valeur={valeurs.instanceId === '' ? null : valeurs.instanceId}
        surChange={(id) => changer('instanceId', id ?? '')}
        nom="instanceId"
        faute={fautes['instanceId'] === undefined ? null : 'Choisissez l’instance qui se réunit.'}
      />
      <ChampDate
        libelle="Jour"
        obligatoire
        aujourdHui={aujourdHui}
        valeur={valeurs.date === '' ? null : valeurs.date}
        surChange={(date) => changer('date', date ?? '')}
        nom="date"
        aide={remarqueDuJour(valeurs.date, aujourdHui, fiche?.instance.departementCode ?? null)}
        faute={fautes['date'] ?? null}
      />
      <ChampHeure
        libelle="Heure de début"
        obligatoire
        valeur={valeurs.heureDebut}
        surChange={(h) => changer('heureDebut', h ?? '')}
        nom="heureDebut"
        faute={fautes['heureDebut'] ?? null}
      />
    </DialogueFormulaire>
  );
}
