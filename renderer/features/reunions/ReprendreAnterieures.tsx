import { useRef, useState } from 'react';
import { dateDuNom } from '#shared/domain/reunion/date-du-nom.rules.ts';
import { refusDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { accord, enumerer, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useAbandon } from '#renderer/ui/formulaire/use-abandon.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';

interface Choisi {
  readonly cle: number;
  readonly fichier: File;
  /** Devinée du nom ; la personne la corrige. */
  readonly date: string | null;
}

const fauteDe = (date: string | null, aujourdHui: string): string | null => {
  if (date === null) return 'Indiquez le jour de cette réunion.';
  return estDateCivile(date) && date > aujourdHui ? 'Cette date est à venir.' : null;
};

interface Proprietes {
  readonly instanceId: string | null;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Reprend des réunions tenues avant le fichier : plusieurs comptes rendus d'un coup, chacun daté d'après son nom. */
export function ReprendreAnterieures({ instanceId, aujourdHui, surFermer }: Proprietes) {
  const { donnees: instances } = useRequete('instances.lister', {});
  const { deposer } = useOctets();
  const reprendre = useCommande('anterieures.reprendre');
  const aviser = useAvisAnnulable();
  const choix = useRef<HTMLInputElement>(null);
  const suivante = useRef(0);
  const [instance, setInstance] = useState(instanceId);
  const [choisis, setChoisis] = useState<readonly Choisi[]>([]);
  const [refus, setRefus] = useState<readonly string[]>([]);
  const [essaye, setEssaye] = useState(false);
  const [enCours, setEnCours] = useState(false);
  const { fermer, question } = useAbandon(choisis.length > 0, 'Reprendre des réunions antérieures', surFermer);
  const dates = new Set(choisis.map(({ date }) => date).filter((date) => estDateCivile(date)));

  const prendre = (fichiers: readonly File[]) => {
    const phrases = fichiers.flatMap(({ name, size }) => refusDePiece({ nom: name, taille: size }) ?? []);
    const bons = fichiers.filter(({ name, size }) => refusDePiece({ nom: name, taille: size }) === null);
    setRefus(phrases);
    setChoisis((avant) => [
      ...avant,
      ...bons.map((fichier) => {
        suivante.current += 1;
        return { cle: suivante.current, fichier, date: dateDuNom(fichier.name) };
      }),
    ]);
  };
  const envoyer = async () => {
    setEssaye(true);
    if (instance === null || choisis.length === 0 || choisis.some(({ date }) => fauteDe(date, aujourdHui) !== null))
      return;
    setEnCours(true);
    try {
      const deposes: { date: string; jeton: string }[] = [];
      for (const { fichier, date } of choisis) deposes.push({ date: date ?? '', jeton: await deposer(fichier) });
      const seances = [...Map.groupBy(deposes, ({ date }) => date)].map(([date, siens]) => ({
        date,
        jetons: siens.map(({ jeton }) => jeton),
      }));
      const { reunions, suivies } = await reprendre.lancer({ instanceId: instance, seances });
      aviser(
        `${enumerer([
          ...(reunions.length > suivies
            ? [pluriel(reunions.length - suivies, 'réunion antérieure reprise', 'réunions antérieures reprises')]
            : []),
          ...(suivies > 0 ? [pluriel(suivies, 'séance déjà suivie complétée', 'séances déjà suivies complétées')] : []),
        ])}.`,
        'anterieures.reprendre',
      );
      surFermer();
    } catch (cause) {
      setRefus([phraseDe(cause, 'Les fichiers n’ont pas pu être repris ; essayez de nouveau.')]);
    } finally {
      setEnCours(false);
    }
  };
  return (
    <Dialogue
      ouvert
      large
      titre="Reprendre des réunions antérieures"
      surFermer={fermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} desactive={choisis.length === 0} surClic={() => void envoyer()}>
            {dates.size === 0 ? 'Reprendre' : `Reprendre ${pluriel(dates.size, 'réunion', 'réunions')}`}
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: le dépôt à la souris double le bouton « Choisir les fichiers ». */}
      <div
        className="fiche"
        onDragOver={(evenement) => evenement.preventDefault()}
        onDrop={(evenement) => {
          evenement.preventDefault();
          prendre([...evenement.dataTransfer.files]);
        }}
      >
        <p>
          Déposez les comptes rendus des séances tenues avant ce fichier. Chacun se range au jour que dit son nom ; ceux
          du même jour vont ensemble. Rien n’y est contrôlé.
        </p>
        <ChampChoix
          libelle="Instance"
          obligatoire
          options={(instances ?? []).map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          valeur={instance}
          surChange={setInstance}
          faute={essaye && instance === null ? 'Choisissez l’instance qui s’est réunie.' : null}
        />
        {refus.length > 0 && (
          <Repere sens="alerte" mot="Non repris." annonce>
            {refus.join(' ')}
          </Repere>
        )}
        {choisis.length > 0 && (
          <ul className="liste fichiers-anterieurs" aria-label="Fichiers choisis">
            {choisis.map(({ cle, fichier, date }) => (
              <li key={cle}>
                <span>{fichier.name}</span>
                <ChampDate
                  libelle={`Jour de la réunion, pour ${fichier.name}`}
                  forme="courte"
                  aujourdHui={aujourdHui}
                  valeur={date}
                  surChange={(jour) =>
                    setChoisis((avant) => avant.map((un) => (un.cle === cle ? { ...un, date: jour } : un)))
                  }
                  faute={essaye ? fauteDe(date, aujourdHui) : null}
                />
                <BoutonCarre
                  icone="fermer"
                  libelle={`Ne pas reprendre ${fichier.name}`}
                  surClic={() => setChoisis((avant) => avant.filter((un) => un.cle !== cle))}
                />
              </li>
            ))}
          </ul>
        )}
        <input
          ref={choix}
          type="file"
          multiple
          hidden
          tabIndex={-1}
          aria-label="Comptes rendus à reprendre"
          onChange={({ target }) => {
            const fichiers = [...(target.files ?? [])];
            target.value = '';
            prendre(fichiers);
          }}
        />
        <div className="puces">
          <Bouton icone="piece" surClic={() => choix.current?.click()}>
            {choisis.length === 0 ? 'Choisir les fichiers' : 'Ajouter des fichiers'}
          </Bouton>
          <span className="note" role="status">
            {choisis.length > 0 &&
              `${pluriel(choisis.length, 'fichier', 'fichiers')} ${accord(choisis.length, 'choisi', 'choisis')}.`}
          </span>
        </div>
      </div>
      {question}
    </Dialogue>
  );
}
