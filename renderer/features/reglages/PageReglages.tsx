import type { ReactNode } from 'react';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { SectionApparence } from './SectionApparence.tsx';
import { SectionCorbeille } from './corbeille/SectionCorbeille.tsx';
import { SectionFichier } from './SectionFichier.tsx';
import { SectionSauvegardes } from './SectionSauvegardes.tsx';
import { SectionConventions } from './conventions/SectionConventions.tsx';
import { SectionEmetteurs } from './emetteurs/SectionEmetteurs.tsx';
import { SectionProfil } from './profil/SectionProfil.tsx';
import { SectionSeuils } from './seuils/SectionSeuils.tsx';
import { SectionModeles } from './modeles/SectionModeles.tsx';

const SECTIONS: Readonly<
  Record<string, { readonly nom: string; readonly ecran: () => ReactNode; readonly seule?: boolean }>
> = {
  emetteurs: { nom: 'Émetteurs', ecran: () => <SectionEmetteurs /> },
  modeles: { nom: 'Modèles Word', ecran: () => <SectionModeles /> },
  conventions: { nom: 'Conventions', ecran: () => <SectionConventions /> },
  profil: { nom: 'Profil du service', ecran: () => <SectionProfil /> },
  seuils: { nom: 'Seuils', ecran: () => <SectionSeuils /> },
  apparence: { nom: 'Moi et l’apparence', ecran: () => <SectionApparence /> },
  fichier: { nom: 'Fichier', ecran: () => <SectionFichier /> },
  sauvegardes: { nom: 'Sauvegardes', ecran: () => <SectionSauvegardes /> },
  // Elle a son panneau : elle tient sa page.
  corbeille: { nom: 'Corbeille', ecran: () => <SectionCorbeille />, seule: true },
};

/** Les réglages, une section par adresse. */
export function PageReglages({ section }: { readonly section: string }) {
  const montree = SECTIONS[section] ?? SECTIONS['emetteurs'];
  useFil({ nom: 'Réglages', vers: '/reglages' }, { nom: montree?.nom ?? '' });
  return (
    <>
      <EnTete titre="Réglages" />
      <Onglets
        libelle="Réglages"
        ici={`/reglages/${section in SECTIONS ? section : 'emetteurs'}`}
        onglets={Object.entries(SECTIONS).map(([cle, { nom }]) => ({ vers: `/reglages/${cle}`, nom }))}
      />
      {montree?.seule === true ? montree.ecran() : <div className="corps">{montree?.ecran()}</div>}
    </>
  );
}
