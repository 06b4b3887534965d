import { useRef, useState } from 'react';
import { exportVouluSchema } from '#shared/contract/export.contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';

const ARRETE = 'Export arrêté : rien n’a été enregistré.';

interface Proprietes {
  readonly instanceId: string | null;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

interface Avancement {
  readonly fait: number;
  readonly total: number;
  readonly quoi: string;
}

/** Tous les comptes rendus d'une instance, ou de toutes, sur une période : une archive, avec son index Word et tableau. */
export function ExporterComptesRendus({ instanceId, aujourdHui, surFermer }: Proprietes) {
  const { donnees: instances } = useRequete('instances.lister', {});
  const { donnees: departements } = useRequete('territoires.departements', {});
  // Ailleurs, ce fichier n'a pas une séance : seuls les départements de ses instances se proposent.
  const couverts = new Set((instances ?? []).flatMap((instance) => instance.departements));
  const commencer = useDemande('exports.commencer');
  const avancer = useDemande('exports.avancer');
  const arreter = useDemande('exports.arreter');
  const { enregistrer } = useOctets();
  const [ou, setOu] = useState<Avancement | null>(null);
  const [arret, setArret] = useState(false);
  const abandon = useRef<(() => void) | null>(null);

  const formulaire = useFormulaire({
    schema: exportVouluSchema,
    depart: {
      instanceId,
      departement: null as string | null,
      de: `${aujourdHui.slice(0, 4)}-01-01`,
      a: aujourdHui,
    },
    garde: false,
    envoyer: async (voulu) => {
      setArret(false);
      const { id, total } = await commencer.lancer(voulu);
      abandon.current = () => {
        abandon.current = null;
        void arreter.lancer({ id }).catch(direRefus());
      };
      try {
        setOu({ fait: 0, total, quoi: 'Préparation' });
        for (;;) {
          // Chaque document attend le précédent : l'application reste à la personne, et l'arrêt est immédiat.
          const { archive, ...avancement } = await avancer.lancer({ id });
          setOu(avancement);
          if (archive === null) continue;
          if (abandon.current === null) return donnerAvis(ARRETE);
          if (await enregistrer(archive.jeton, archive.nom))
            donnerAvis(`${pluriel(total, 'compte rendu exporté', 'comptes rendus exportés')} : « ${archive.nom} ».`);
          surFermer();
          return;
        }
      } catch (cause) {
        // L'arrêt coupe le document en cours : ce n'est pas une panne.
        if (abandon.current !== null) throw cause;
        donnerAvis(ARRETE);
      } finally {
        setOu(null);
      }
    },
  });
  const fermer = () => {
    abandon.current?.();
    surFermer();
  };
  return (
    <DialogueFormulaire
      sansEcrire
      formulaire={formulaire}
      titre="Exporter les comptes rendus"
      geste="Exporter"
      renoncer={ou === null ? 'Renoncer' : 'Fermer'}
      nonFait="Non exporté."
      surFermer={fermer}
    >
      <p>Le PDF signé s’il est déposé, sinon le Word de la version en vigueur, avec un index Word et un tableau.</p>
      <ChampChoix
        libelle="Instance"
        vide="Toutes"
        options={(instances ?? []).map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        {...formulaire.champ('instanceId')}
      />
      {formulaire.valeurs.instanceId === null && (
        <ChampChoix
          libelle="Département"
          vide="Tous"
          options={(departements ?? [])
            .filter(({ code }) => couverts.has(code))
            .map(({ code, libelle }) => ({ valeur: code, libelle }))}
          {...formulaire.champ('departement')}
        />
      )}
      <ChampDate
        libelle="Séances du"
        obligatoire
        forme="courte"
        aujourdHui={aujourdHui}
        {...formulaire.champ('de')}
        surChange={(jour) => formulaire.changer('de', jour ?? '')}
      />
      <ChampDate
        libelle="Au"
        obligatoire
        forme="courte"
        aujourdHui={aujourdHui}
        {...formulaire.champ('a')}
        surChange={(jour) => formulaire.changer('a', jour ?? '')}
      />
      {ou !== null && (
        <Progression
          quoi={`${ou.fait} sur ${ou.total} : ${ou.quoi}`}
          fait={ou.fait}
          total={ou.total}
          arret={arret}
          surArreter={() => {
            abandon.current?.();
            setArret(true);
          }}
        />
      )}
    </DialogueFormulaire>
  );
}
