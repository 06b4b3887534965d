import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { genreDeZoneLibelle } from '#shared/domain/convention/convention.labels.ts';
import type { Zone, ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { DecrireUneZone } from './DecrireUneZone.tsx';
import { ViserUneFamille } from './ViserUneFamille.tsx';

interface Proprietes {
  readonly conventionId: string;
  readonly zones: readonly Zone[];
}

/** Au-delà, le reste se déplie : une liste reprise compte parfois deux cents communes. */
const MONTREES = 8;

const GENRES = ['departement', 'epci', 'commune', 'qpv'] as const;
type Code = (typeof GENRES)[number];
const estCode = (genre: string): genre is Code => (GENRES as readonly string[]).includes(genre);

/** Où agit la convention : des territoires du référentiel, ou des zones décrites en mots, avec leur motif. */
export function Zones({ conventionId, zones }: Proprietes) {
  const [faute, setFaute] = useState<string | null>(null);
  const [decrit, setDecrit] = useState(false);
  const [famille, setFamille] = useState(false);
  const [tout, setTout] = useState(false);
  const [, aller] = useLocation();
  const ici = useRef<HTMLDivElement>(null);
  const ajout = useCommande('conventions.viser');
  const retrait = useCommande('conventions.nePlusViser');
  const aviser = useAvisAnnulable();
  const viser = async (zone: ZoneSaisie) => {
    try {
      await ajout.lancer({ conventionId, zone });
      setFaute(null);
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  const retirer = ({ id, libelle }: Zone) => {
    // La zone touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector('input')?.focus();
    void retrait.lancer({ id }).then(() => aviser(`« ${libelle} » retiré.`, 'conventions.nePlusViser'), direRefus());
  };
  return (
    <Bloc
      titre="Où elle agit"
      cle="zones"
      note={
        zones.length === 0 ? 'un département au moins' : zones.length > MONTREES ? `${zones.length} zones` : undefined
      }
      geste={
        <>
          <Bouton genre="discret" icone="plus" surClic={() => setDecrit(true)}>
            Décrire une zone
          </Bouton>
          <Menu
            libelle="Autres façons d’ajouter des zones"
            gestes={[
              {
                id: 'famille',
                libelle: 'Tous les QPV, ou les communes FRR, d’un département…',
                icone: 'carte',
                surClic: () => setFamille(true),
              },
              {
                id: 'liste',
                libelle: 'Reprendre une liste de zones…',
                icone: 'tableau',
                surClic: () => aller(`/conventions/reprendre?contenu=zones&de=convention&vers=${conventionId}`),
              },
            ]}
          />
        </>
      }
    >
      <div ref={ici}>
        <ul className="lignes-de-bloc">
          {(tout ? zones : zones.slice(0, MONTREES)).map((zone) => (
            <li key={zone.id}>
              <span>
                {zone.libelle}{' '}
                {(zone.motif !== null || zone.nonLimitative) && (
                  <span className="note">
                    {[zone.motif, zone.nonLimitative ? 'liste non limitative' : null]
                      .filter((mot) => mot !== null)
                      .join(', ')}
                  </span>
                )}
              </span>
              <span className="note pousse">
                {zone.code === null ? genreDeZoneLibelle[zone.genre] : `${genreDeZoneLibelle[zone.genre]} ${zone.code}`}
              </span>
              <BoutonCarre icone="fermer" libelle={`Retirer ${zone.libelle}`} surClic={() => retirer(zone)} />
            </li>
          ))}
        </ul>
        {zones.length > MONTREES && (
          <Bouton genre="discret" deplie={tout} surClic={() => setTout(!tout)}>
            {tout ? `N’en voir que ${MONTREES}` : `Voir les ${zones.length} zones`}
          </Bouton>
        )}
        <ChoixTerritoire
          libelle="Ajouter un département, une intercommunalité, une commune, un QPV"
          deja={zones.flatMap(({ genre, code }) => (genre === 'mots' || code === null ? [] : [{ genre, code }]))}
          genres={GENRES}
          dabord="departement"
          surAjouter={({ genre, code }) => {
            if (estCode(genre)) void viser({ genre, code });
          }}
          faute={faute}
        />
      </div>
      {famille && <ViserUneFamille conventionId={conventionId} surFermer={() => setFamille(false)} />}
      {decrit && <DecrireUneZone conventionId={conventionId} surFermer={() => setDecrit(false)} />}
    </Bloc>
  );
}
