import { useLocation } from 'wouter';
import type { RappelDuSecours } from '#shared/domain/sauvegarde/rappel-du-secours.rules.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

const RAPPELS: Readonly<Record<RappelDuSecours, readonly [mot: string, phrase: string, geste: string]>> = {
  a_choisir: [
    'Vos sauvegardes sont sur le même disque que votre fichier.',
    'Une clé, un disque ou un partage les garderait d’un ordinateur perdu.',
    'Choisir un second dossier',
  ],
  ancien: [
    'Aucune copie hors de ce poste depuis plus de sept jours.',
    'Branchez la clé ou rejoignez le partage, puis faites une sauvegarde.',
    'Voir les sauvegardes',
  ],
};

/** Rappelle calmement qu'aucune sauvegarde n'est allée ailleurs depuis sept jours ; « Plus tard » laisse une semaine. */
export function BandeauSecours({ rappel }: { readonly rappel: RappelDuSecours }) {
  const [, aller] = useLocation();
  const report = useDemande('poste.reporterSecours');
  const [mot, phrase, geste] = RAPPELS[rappel];
  return (
    <aside className="bandeau" aria-label="Second dossier des sauvegardes">
      <span role="status">
        <Icone nom="info" petite /> <b>{mot}</b> {phrase}
      </span>
      <span className="puces">
        <Bouton genre="discret" surClic={() => aller('/reglages/sauvegardes')}>
          {geste}
        </Bouton>
        <Bouton genre="discret" surClic={() => void report.lancer({}).catch(direRefus())}>
          Plus tard
        </Bouton>
      </span>
    </aside>
  );
}
