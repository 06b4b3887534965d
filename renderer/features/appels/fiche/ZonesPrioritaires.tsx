import { useRef, useState } from 'react';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { ZoneDAppel, ZoneDAppelSaisie } from '#shared/domain/appel/zone.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUneZone } from './AjouterUneZone.tsx';
import { GroupeDeZones } from './GroupeDeZones.tsx';

const GENRES = ['departement', 'epci', 'commune', 'qpv'] as const;
type Code = (typeof GENRES)[number];
const estCode = (genre: string): genre is Code => (GENRES as readonly string[]).includes(genre);

/** Où l'appel veut agir d'abord, département par département : codes du référentiel, familles (tous les QPV, FRR) ou mots. */
export function ZonesPrioritaires({ fiche: { appel, zones, departements }, vu }: PartieDAppel) {
  const [faute, setFaute] = useState<string | null>(null);
  const [ajout, setAjout] = useState(false);
  const ici = useRef<HTMLDivElement>(null);
  const viser = useCommande('appels.viser');
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const ajouter = async (zone: ZoneDAppelSaisie) => {
    try {
      await viser.lancer({ appelId: appel.id, zone });
      setFaute(null);
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  const retirer = ({ id, libelle }: ZoneDAppel) => {
    // La zone touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector('input')?.focus();
    void retrait
      .lancer({ quoi: 'zone', id })
      .then(() => aviser(`« ${libelle} » retiré.`, 'appels.retirer'), direRefus());
  };
  const noms = new Map(departements.map(({ code, libelle }) => [code, libelle]));
  const groupes = [...Map.groupBy(zones, ({ departement }) => departement)];
  return (
    <Bloc
      titre="Zones prioritaires"
      note={zones.length === 0 ? 'codées ou décrites en mots' : pluriel(zones.length, 'zone', 'zones')}
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setAjout(true)}>
          Ajouter une zone
        </Bouton>
      }
    >
      <div ref={ici}>
        {groupes.map(([departement, siennes]) => (
          <GroupeDeZones
            key={departement ?? 'region'}
            nom={departement === null ? 'Toute la région' : `${departement} ${noms.get(departement) ?? ''}`}
            zones={siennes}
            vu={vu}
            surRetirer={retirer}
          />
        ))}
        <ChoixTerritoire
          libelle="Ajouter un département, une intercommunalité, une commune, un QPV"
          deja={zones.flatMap(({ genre, code }) => (estCode(genre) && code !== null ? [{ genre, code }] : []))}
          genres={GENRES}
          dabord="epci"
          surAjouter={({ genre, code }) => {
            if (estCode(genre)) void ajouter({ genre, code, departement: null, motif: null, nonLimitative: false });
          }}
          faute={faute}
        />
      </div>
      {ajout && <AjouterUneZone appelId={appel.id} departements={departements} surFermer={() => setAjout(false)} />}
    </Bloc>
  );
}
