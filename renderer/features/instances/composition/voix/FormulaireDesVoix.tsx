import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { fautesDeLHote } from '#renderer/ui/formulaire/fautes.ts';
import { useGardeSaisie } from '#renderer/ui/formulaire/garde-saisie.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { VoixDatee } from '#shared/domain/instance/voix.schema.ts';
import { lireSieges } from '../lecture.ts';
import { type Audience, Calculateur } from './Calculateur.tsx';
import {
  arreteDesVoix,
  categorieDesOrganisations,
  donneEnsemble,
  enVoix,
  lignesDeVoix,
  moitieDesVoixDeLEtat,
  nombresDe,
} from './lignes.ts';
import { PanneauDesVoix } from './PanneauDesVoix.tsx';
import { TableauDesVoix } from './TableauDesVoix.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
  /** L'arrêté que l'on corrige ; `null` : un nouveau. */
  readonly version: { readonly depuis: string | null; readonly voix: readonly VoixDatee[] } | null;
  /** Les voix d'où part un nouvel arrêté. */
  readonly reprise: readonly VoixDatee[];
  readonly versions: readonly (string | null)[];
  /** `undefined` : saisir un nouvel arrêté. */
  readonly surChoisir: (depuis: string | null | undefined) => void;
  readonly surEfface: () => void;
  readonly surFin: () => void;
}

const DE_LIGNE = /^voix\.(?<rang>\d+)/u;

/** Les voix de chaque siège, leur équilibre au fil de la frappe, et l'arrêté d'où elles viennent. Rien n'est recalculé. */
export function FormulaireDesVoix(proprietes: Proprietes) {
  const { fiche, vu, aujourdHui, version, reprise, versions, surChoisir, surEfface, surFin } = proprietes;
  const { instance, actes } = fiche;
  const acte = version === null ? null : arreteDesVoix(actes, version.depuis);
  const [depart] = useState(() => {
    const sieges = lireSieges(instance.type, fiche.sieges, version?.depuis ?? aujourdHui);
    const ensemble = donneEnsemble(instance.type, sieges, reprise);
    return {
      numero: acte?.numero ?? '',
      date: acte?.date ?? null,
      depuis: version?.depuis ?? null,
      ensemble,
      nombres: nombresDe(lignesDeVoix(instance.type, sieges, ensemble), reprise),
    };
  });
  // Ce que montrait l'écran à l'arrivée : une valeur changée ailleurs depuis se verra.
  const [vuAuDepart] = useState(vu);
  const [saisie, setSaisie] = useState(depart);
  const [fautes, setFautes] = useState<Readonly<Record<string, string>>>({});
  const [generale, setGenerale] = useState<string | null>(null);
  const [calcule, setCalcule] = useState(false);
  const [audience, setAudience] = useState<Audience>({ premieres: {}, secondes: {} });
  const definir = useCommande('voix.definir');
  const effacer = useCommande('voix.effacer');
  const aviser = useAvisAnnulable();
  useGardeSaisie(saisie !== depart && JSON.stringify(saisie) !== JSON.stringify(depart));

  // Les voix d'une date future se donnent à qui siège aujourd'hui : les sièges, eux, ne changent pas.
  const sieges = lireSieges(instance.type, fiche.sieges, aujourdHui);
  const lignes = lignesDeVoix(instance.type, sieges, saisie.ensemble);
  const { voix, cles } = enVoix(lignes, saisie.nombres);
  const changer = (patch: Partial<typeof depart>) => setSaisie((avant) => ({ ...avant, ...patch }));
  const partenaires = lignes.filter(({ categorie }) => categorie.numero === categorieDesOrganisations(instance.type));

  const changerEnsemble = (ensemble: boolean) =>
    changer({
      ensemble,
      nombres: nombresDe(
        lignesDeVoix(instance.type, sieges, ensemble),
        voix.map((une) => ({ ...une, depuis: null })),
      ),
    });
  const changerDate = (date: string | null) =>
    // Un arrêté vaut d'ordinaire du jour où il est pris.
    changer(version === null && saisie.depuis === saisie.date ? { date, depuis: date } : { date });

  const enregistrer = async () => {
    setFautes({});
    setGenerale(null);
    const illisible = lignes.find(({ cle }) => Number.isNaN(saisie.nombres[cle] ?? 0));
    if (illisible !== undefined) {
      setFautes({ [illisible.cle]: 'Un nombre entier de voix, en chiffres.' });
      return;
    }
    const arrete = { numero: saisie.numero, date: saisie.date };
    const depuis = version === null ? saisie.depuis : version.depuis;
    try {
      await definir.lancer({ instanceId: instance.id, vu: vuAuDepart, depuis, arrete, voix });
    } catch (cause) {
      const { champs, generale: phrase } = fautesDeLHote(cause);
      const parCle = Object.entries(champs).map(([champ, dit]) => {
        const rang = DE_LIGNE.exec(champ)?.groups?.['rang'];
        return [rang === undefined ? champ : (cles[Number(rang)] ?? champ), dit] as const;
      });
      setFautes(Object.fromEntries(parCle));
      setGenerale(parCle.some(([cle]) => cles.includes(cle)) ? null : phrase);
      return;
    }
    aviser(`Voix enregistrées : ${nomCourt(instance)}.`, 'voix.definir');
    surFin();
  };
  const retirer = async () => {
    if (version === null) return;
    try {
      await effacer.lancer({ instanceId: instance.id, depuis: version.depuis });
    } catch (cause) {
      direRefus()(cause);
      return;
    }
    aviser('Voix de cet arrêté effacées.', 'voix.effacer');
    surEfface();
  };

  return (
    <>
      <EnTete
        titre={version === null ? 'Voix d’un nouvel arrêté' : 'Voix de l’arrêté'}
        faits={[
          nomCourt(instance),
          version !== null &&
            (version.depuis === null ? 'De tout temps' : `À compter du ${dateCourte(version.depuis)}`),
          'Les voix sont celles de l’arrêté : rien n’est recalculé',
        ].filter(Boolean)}
        gestes={
          <>
            <Lien vers={`/instances/${instance.id}/composition`} genre="bouton">
              Abandonner
            </Lien>
            <Bouton
              genre="premier"
              enCours={definir.enCours}
              desactive={voix.length === 0}
              surClic={() => void enregistrer()}
            >
              Enregistrer les voix
            </Bouton>
          </>
        }
      />
      <div className="corps-panneau">
        <div className="corps">
          {generale !== null && (
            <Repere sens="erreur" mot="Rien n’est enregistré." annonce>
              {generale}
            </Repere>
          )}
          <div className="champs-de-voix">
            <ChampTexte
              libelle="Numéro de l’arrêté"
              exemple="2024-118"
              valeur={saisie.numero}
              surChange={(numero) => changer({ numero })}
              faute={fautes['arrete.numero']}
            />
            <ChampDate
              libelle="Date de l’arrêté"
              forme="courte"
              valeur={saisie.date}
              surChange={changerDate}
              faute={fautes['arrete.date']}
              aujourdHui={aujourdHui}
            />
            {version === null && (
              <ChampDate
                libelle="À compter du"
                forme="courte"
                exemple="de tout temps"
                valeur={saisie.depuis}
                surChange={(depuis) => changer({ depuis })}
                faute={
                  fautes['depuis'] ??
                  (estDateCivile(saisie.depuis) && versions.includes(saisie.depuis)
                    ? 'Des voix valent déjà à compter de ce jour : elles seront remplacées.'
                    : null)
                }
                aujourdHui={aujourdHui}
              />
            )}
          </div>
          {version === null && reprise.length > 0 && (
            <p className="note">Les nombres partent de l’arrêté précédent : corrigez ceux qui changent.</p>
          )}
          <ChampCase
            libelle="Voix données ensemble aux sièges d’un même organisme"
            valeur={saisie.ensemble}
            surChange={changerEnsemble}
          />
          <TableauDesVoix
            lignes={lignes}
            nombres={saisie.nombres}
            fautes={fautes}
            surChange={(cle, nombre) => changer({ nombres: { ...saisie.nombres, [cle]: nombre } })}
          />
        </div>
        <PanneauDesVoix
          fiche={fiche}
          lignes={lignes}
          nombres={saisie.nombres}
          voix={voix}
          version={version}
          versions={versions}
          aujourdHui={aujourdHui}
          surChoisir={surChoisir}
          surCalculer={partenaires.length === 0 ? null : () => setCalcule(true)}
          surEffacer={version === null ? null : () => void retirer()}
        />
      </div>
      {calcule && (
        <Calculateur
          lignes={partenaires}
          aPartager={moitieDesVoixDeLEtat(lignes, saisie.nombres)}
          audience={audience}
          surAudience={setAudience}
          surRecopier={(nombres) => {
            changer({ nombres: { ...saisie.nombres, ...nombres } });
            setCalcule(false);
          }}
          surFermer={() => setCalcule(false)}
        />
      )}
    </>
  );
}
