import { render } from 'preact';
import { STORIES } from '../stories';

// One story of the address: `?story=card-entity`. `scripts/look.mjs` takes its picture.
const wanted = new URLSearchParams(location.search).get('story');
const story = STORIES.find(({ name }) => name === wanted);
document.body.style.margin = '0 auto';
if (story) {
  document.body.style.width = `${story.width}px`;
  render(story.draw(), document.getElementById('app')!);
} else {
  document.body.textContent = STORIES.map(({ name, width }) => `${name} ${width}`).join('\n');
}
