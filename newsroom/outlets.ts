/** An invented outlet. Each has a page layout of its own, because real ones have. */
export interface Outlet {
  id: 'meridian-wire' | 'coromandel-courier' | 'skyguard-notes' | 'defence-information-desk';
  name: string;
  tagline: string;
  sections: string[];
}

/** The newsroom's outlets: an agency, a daily, a blog and a government press desk. None of them exists. */
export const OUTLETS: Outlet[] = [
  {
    id: 'meridian-wire',
    name: 'Meridian Wire',
    tagline: 'News agency',
    sections: ['World', 'Defence', 'Energy', 'Markets'],
  },
  {
    id: 'coromandel-courier',
    name: 'The Coromandel Courier',
    tagline: 'The daily of the eastern shore',
    sections: ['Nation', 'World', 'Business', 'Sport', 'Letters'],
  },
  {
    id: 'skyguard-notes',
    name: 'Skyguard Notes',
    tagline: 'Air defence, counted',
    sections: ['Ledger', 'Explainers', 'About'],
  },
  {
    id: 'defence-information-desk',
    name: 'Defence Information Desk',
    tagline: 'Releases to the press',
    sections: ['Releases', 'Notices', 'Contact'],
  },
];
